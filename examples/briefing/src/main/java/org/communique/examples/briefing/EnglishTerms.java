package org.communique.examples.briefing;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.actor.Existence;
import org.communique.actor.Role;
import org.communique.amount.AmountReading;
import org.communique.amount.AmountWording;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.ConditionKind;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.Modality;
import org.communique.evidence.Factuality;
import org.communique.pledge.Stage;
import org.communique.statement.Medium;
import org.communique.statement.Quotation;
import org.communique.statement.SpeechAct;
import org.communique.term.Term;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Codes, amounts and dates in English. A code that has no entry here is shown as it is, without its hyphens. */
final class EnglishTerms {

    /** What one speaker does, and what several do. */
    private record Verb(String one, String many) {}

    private static final Map<SpeechAct, Verb> ACTS = Map.ofEntries(
            entry(SpeechAct.DENY, new Verb("denies", "deny")),
            entry(SpeechAct.DESCRIBE, new Verb("finds", "find")),
            entry(SpeechAct.APOLOGIZE, new Verb("says sorry", "say sorry")),
            entry(SpeechAct.EXPRESS_CONCERN, new Verb("is concerned", "are concerned")),
            entry(SpeechAct.EXPRESS_WILLINGNESS, new Verb("is ready", "are ready")),
            entry(SpeechAct.NO_RESPONSE, new Verb("does not respond", "do not respond")),
            entry(SpeechAct.CALL_FOR_ACTION, new Verb("calls for action", "call for action")),
            entry(SpeechAct.DECLINE_TO_COMMENT, new Verb("does not comment", "do not comment")),
            entry(SpeechAct.EMPHASIZE, new Verb("stresses", "stress")),
            entry(SpeechAct.ASSERT, new Verb("says", "say")));

    private static final Map<Medium, String> MEDIA = Map.of(
            Medium.PRESS_CONFERENCE, "at a press conference",
            Medium.INTERVIEW, "in an interview",
            Medium.COMMUNIQUE, "in a communiqué",
            Medium.POST, "in a post",
            Medium.CALL, "in a call",
            Medium.HEADING, "in a heading",
            Medium.BROADCAST, "on the air");

    private static final Map<Role, String> ROLES = Map.ofEntries(
            entry(Role.PROPOSER, "proposed by"),
            entry(Role.CO_DEVELOPER, "worked out with"),
            entry(Role.PLEDGOR, "from"),
            entry(Role.DONOR, "from"),
            entry(Role.FUNDER, "paid by"),
            entry(Role.CHANNEL, "paid through"),
            entry(Role.BUYER, "bought by"),
            entry(Role.SUPPLIER, "supplied by"),
            entry(Role.SUPPORTER, "supported by"),
            entry(Role.GUARANTOR, "guaranteed by"),
            entry(Role.IMPLEMENTER, "carried out by"),
            entry(Role.RECIPIENT, "to"),
            entry(Role.BENEFICIARY, "for the good of"),
            entry(Role.HOST, "hosted by"),
            entry(Role.ORGANIZER, "organized by"),
            entry(Role.CO_ORGANIZER, "co-organized by"),
            entry(Role.CHAIR, "chaired by"),
            entry(Role.MEDIATOR, "mediated by"),
            entry(Role.OBSERVER, "observed by"),
            entry(Role.SIGNATORY, "signed by"),
            entry(Role.INITIATOR, "by"),
            entry(Role.TARGET, "affecting"),
            entry(Role.VICTIM, "harming"),
            entry(Role.PARTY, "involving"),
            entry(Role.PARTNER, "together with"),
            entry(Role.ACCOUNTABLE, "answered for by"),
            entry(Role.CRITIC, "criticized by"),
            entry(Role.REMOTE_PARTICIPANT, "joined from elsewhere by"),
            entry(Role.PARTICIPANT, "with"));

    private static final Map<Stage, String> STAGES = Map.ofEntries(
            entry(Stage.CONTRACTED, "under contract"),
            entry(Stage.PLEDGED, "promised"),
            entry(Stage.IN_DEVELOPMENT, "being worked out"),
            entry(Stage.DISBURSED, "paid"),
            entry(Stage.SUSPENDED, "halted"));

    private static final Map<Existence, String> EXISTENCES = Map.of(
            Existence.FORMING, "being set up",
            Existence.PROPOSED, "only proposed",
            Existence.HYPOTHETICAL, "only supposed");

    private static final Map<Modality, String> MODALITIES = Map.of(
            Modality.OCCURRED, "happened",
            Modality.ONGOING, "under way",
            Modality.HYPOTHETICAL, "only supposed",
            Modality.UNSTATED, "not said whether it took place");

    private static final Map<Relation, String> RELATIONS =
            Map.of(Relation.SUSPENDS, "halts", Relation.CONCURRENT_WITH, "at the same time as");

    private static final Map<Factuality, String> FACTUALITIES = Map.of(
            Factuality.PROBABLE, "probably",
            Factuality.POSSIBLE, "possibly",
            Factuality.CERTAIN_DENIED, "denied",
            Factuality.PROBABLE_DENIED, "probably not",
            Factuality.POSSIBLE_DENIED, "possibly not",
            Factuality.CERTAIN_UNSTATED, "known, but not said",
            Factuality.UNCOMMITTED, "left open");

    private static final Map<Approximation, String> APPROXIMATIONS = Map.of(
            Approximation.ABOUT, "about ",
            Approximation.NEARLY, "nearly ",
            Approximation.OVER, "more than ",
            Approximation.AT_LEAST, "at least ",
            Approximation.UNDER, "less than ",
            Approximation.AT_MOST, "up to ",
            Approximation.BETWEEN, "between ");

    private static final Map<String, String> FURTHER = Map.ofEntries(
            entry("stances", "further points"),
            entry("purpose", "further aims"),
            entry("about", "further subjects"),
            entry("agenda", "further subjects"),
            entry("contributions", "further contributions"),
            entry("parties", "further parties"),
            entry("participations", "further participants"),
            entry("conditions", "further conditions"),
            entry("steps", "further steps"),
            entry("counts", "further figures"),
            entry("quotations", "further quotations"),
            entry("speakers", "further speakers"),
            entry("addressees", "further addressees"),
            entry("audience", "further listeners"),
            entry("places", "further places"),
            entry("names", "further names"));

    private static final Pattern BEGINS_WITH_ID = Pattern.compile("[a-z][a-z-]*:\\S");

    /** A wording that ends with how many there are in a group, and not with a figure. */
    private static final Pattern WITHOUT_FIGURE = Pattern.compile(
            "\\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)$", Pattern.CASE_INSENSITIVE);

    /** The capital of a word, "Dozens" or "A", and not of a sign or name of a currency, "US$" or "Rs". */
    private static final Pattern BEGINS_SENTENCE = Pattern.compile("^\\p{Lu}(?=\\p{Ll}{2}|\\s)");

    /** One day of several that follow each other, as EDTF writes it. */
    private static final Pattern ONE_OF_A_RANGE = Pattern.compile("^\\[([^,.]+)\\.\\.([^,.]+)]$");

    /** Words between quotation marks, with none inside. */
    private static final Pattern IN_MARKS = Pattern.compile("^[“\"„«]([^“”\"„«»]*)[”\"“»]$", Pattern.DOTALL);

    private static final Pattern STRAIGHT_PAIR = Pattern.compile("\"([^\"]*)\"");

    private static final Set<String> UNBOUNDED = Set.of("", "..");

    private static final int FEW = 12;

    private EnglishTerms() {}

    static String code(Term term) {
        return term.code().replace('-', ' ');
    }

    static String condition(ConditionKind kind) {
        return kind == ConditionKind.UNLESS ? "unless" : "if";
    }

    /** {@return whether a condition is met; behind "unless" it is while its thing has not come about} */
    static String outcome(ConditionKind kind, Ternary satisfied) {
        if (satisfied == Ternary.UNKNOWN) {
            return "";
        }
        String not = satisfied == Ternary.YES ^ kind == ConditionKind.UNLESS ? "" : "not ";
        return kind == ConditionKind.UNLESS
                ? " (this has " + not + "come about)"
                : " (this condition is " + not + "met)";
    }

    /** {@return what the editor does not stand for any more} */
    static String rank(Rank rank) {
        return rank == Rank.DEPRECATED ? ", set aside by the editor" : "";
    }

    /** {@return the act as a verb: "condemns", "condemn" where several speak} */
    static String act(SpeechAct act, boolean several) {
        Verb verb = ACTS.getOrDefault(act, act.known() ? new Verb(code(act) + "s", code(act)) : unknown(act));
        return several ? verb.many() : verb.one();
    }

    private static Verb unknown(SpeechAct act) {
        return new Verb("says (" + code(act) + ")", "say (" + code(act) + ")");
    }

    /** {@return where it is said: "at a press conference", "in a joint communiqué" where several speakers are named} */
    static String medium(Medium medium, boolean joint) {
        return joint && medium.equals(Medium.COMMUNIQUE)
                ? "in a joint communiqué"
                : MEDIA.getOrDefault(medium, "in a " + code(medium));
    }

    /** {@return who plays the role, as a phrase: "paid through the fund"} */
    static String role(Role role, String names) {
        return ROLES.getOrDefault(role, code(role) + ":") + " " + names;
    }

    static String stage(Stage stage) {
        return STAGES.getOrDefault(stage, code(stage));
    }

    static String modality(Modality modality) {
        return MODALITIES.getOrDefault(modality, code(modality));
    }

    static String existence(Existence existence) {
        return EXISTENCES.getOrDefault(existence, code(existence));
    }

    static String relation(Relation relation) {
        return RELATIONS.getOrDefault(relation, code(relation));
    }

    /** {@return how certain it is made to be: "possibly"; nothing where it is certain} */
    static String factuality(Factuality factuality) {
        return FACTUALITIES.getOrDefault(factuality, "");
    }

    /** {@return how the source hedges that somebody said so: "reportedly"; nothing where it stands for it} */
    static String hedge(Factuality factuality) {
        return factuality == Factuality.UNCOMMITTED ? "reportedly" : factuality(factuality);
    }

    /** {@return the words of the source in quotation marks, then the date, which is not the source's, in brackets} */
    static String time(TimeExpression time) {
        String edtf = time.edtf()
                .map(date -> ONE_OF_A_RANGE.matcher(date.toString()).replaceFirst("between $1 and $2"))
                .orElse("");
        return time.wording()
                .map(wording -> quoted(wording) + (edtf.isEmpty() ? "" : " (" + edtf + ")"))
                .orElse(edtf);
    }

    /** {@return the words of the source, or from when to when it is: "1922 to 1991", "since 1949", "until 1991"} */
    static String period(TimeExpression period) {
        return period(period, "since ", "until ");
    }

    /** {@return the words of the source, or when somebody lived: "1931 to 2022", "born 1931", "died 2022"} */
    static String lifeOfPerson(TimeExpression lifetime) {
        return period(lifetime, "born ", "died ");
    }

    private static String period(TimeExpression period, String since, String until) {
        return period.wording().isPresent()
                ? time(period)
                : period.edtf()
                        .map(edtf -> period(edtf.toString(), since, until))
                        .orElse("");
    }

    private static String period(String edtf, String since, String until) {
        List<String> ends = List.of(edtf.split("/", -1));
        if (ends.size() == 1) {
            return edtf;
        } else if (UNBOUNDED.contains(ends.get(0))) {
            return until + ends.get(1);
        }
        return UNBOUNDED.contains(ends.get(1)) ? since + ends.get(0) : String.join(" to ", ends);
    }

    /** {@return the amount, and in brackets what it is in other currencies} */
    static String money(MoneyAmount amount) {
        String equivalents = amount.equivalents().stream()
                .map(equivalent -> " (= " + money(equivalent.amount()) + ")")
                .collect(Collectors.joining());
        return amount.wording().map(EnglishTerms::running).orElseGet(() -> figures(amount)) + equivalents;
    }

    private static String figures(MoneyAmount amount) {
        String upTo = amount.upTo()
                .map(greater -> " and " + figure(greater.getNumber().numberValue(BigDecimal.class)))
                .orElse("");
        String currency = amount.currency().getCurrencyCode();
        return APPROXIMATIONS.getOrDefault(amount.approximation(), "") + figure(amount.figure()) + upTo + " "
                + currency;
    }

    /** {@return the number and what it counts: "around 20 countries"; the words of the source where they name the unit} */
    static String quantity(Quantity quantity) {
        return quantity.wording()
                .map(EnglishTerms::running)
                .map(wording -> namesUnit(wording, quantity) ? wording : wording + joint(wording) + noun(quantity))
                .orElseGet(() -> printed(quantity));
    }

    /** {@return the wording without the capital that it has only because a sentence of the source begins with it} */
    static String running(String wording) {
        return BEGINS_SENTENCE.matcher(wording).replaceFirst(letter -> letter.group()
                .toLowerCase(Locale.ROOT));
    }

    /** {@return the hundredths of a whole: "45 percent"} */
    static String percentage(BigDecimal share) {
        return quantity(Quantity.of(share, Unit.PERCENT));
    }

    /** "Dozens of people", but "ten people". */
    private static String joint(String wording) {
        return WITHOUT_FIGURE.matcher(wording).find() ? " of " : " ";
    }

    private static boolean namesUnit(String wording, Quantity quantity) {
        return !(AmountWording.parseQuantity(wording) instanceof AmountReading.Refused<Quantity>)
                || Stream.of(noun(quantity), code(quantity.unit())).anyMatch(wording::contains);
    }

    /** {@return the things that are counted, one or many of them: "ship", "ships"; "× box" for a unit of another code} */
    private static String noun(Quantity quantity) {
        boolean one = quantity.upTo().isEmpty() && quantity.value().compareTo(BigDecimal.ONE) == 0;
        return one ? unit(quantity.unit(), 1) : plural(quantity.unit());
    }

    static String plural(Unit unit) {
        return unit(unit, 2);
    }

    private static String unit(Unit unit, int count) {
        return printed(Quantity.of(count, unit)).substring(2);
    }

    private static String printed(Quantity quantity) {
        Unit unit = quantity.unit();
        boolean one = quantity.upTo().isEmpty() && quantity.value().compareTo(BigDecimal.ONE) == 0;
        return AmountWording.print(quantity).replace("(" + unit.code() + ")", one ? code(unit) : pluralOf(unit));
    }

    /** Of a unit that this release does not know: "donors", "parties"; "× acme:box" where it belongs to another system. */
    private static String pluralOf(Unit unit) {
        String word = code(unit);
        if (unit.code().contains(":")) {
            return "× " + word;
        } else if (word.endsWith("y") && !word.matches(".*[aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
    }

    private static String figure(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /** {@return the words in quotation marks, each piece in its own where the source splits them} */
    static String quotation(Quotation quotation) {
        return quotation.segments().stream().map(EnglishTerms::quoted).collect(Collectors.joining(" and then "));
    }

    /** Marks that the words have themselves are not doubled: those round all of them go, those inside become single. */
    static String quoted(String words) {
        Matcher marked = IN_MARKS.matcher(words);
        String bare = marked.matches() ? marked.group(1) : words;
        return "“"
                + STRAIGHT_PAIR
                        .matcher(bare)
                        .replaceAll("‘$1’")
                        .replace('“', '‘')
                        .replace('”', '’') + "”";
    }

    /** {@return what is missing from a list attribute that the source leaves open: "further contributions"} */
    static String further(String attribute) {
        return FURTHER.getOrDefault(attribute, "further details");
    }

    /** {@return the items, a few at a time, so that no paragraph is long} */
    static List<List<String>> fewAtATime(List<String> items) {
        return IntStream.range(0, (items.size() + FEW - 1) / FEW)
                .mapToObj(few -> items.subList(few * FEW, Math.min(items.size(), (few + 1) * FEW)))
                .toList();
    }

    /** {@return "a", "a and b", "a, b and c"} */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** {@return the text with a capital letter at its beginning, unless that is an id} */
    static String capital(String text) {
        return text.isEmpty() || BEGINS_WITH_ID.matcher(text).lookingAt()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@return the sentences behind each other, each after a space; those without words are left out} */
    static String sentences(List<String> sentences) {
        return sentences.stream()
                .filter(words -> !words.isEmpty())
                .map(words -> " " + sentence(words))
                .collect(Collectors.joining());
    }

    /** {@return the text with a full stop, unless it ends like a sentence} */
    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
