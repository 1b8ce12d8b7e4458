package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.communique.evidence.Evidenced;
import org.communique.evidence.Factuality;
import org.communique.pledge.Stage;
import org.communique.statement.Medium;
import org.communique.statement.Quotation;
import org.communique.statement.SpeechAct;
import org.communique.term.Term;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Codes, amounts and dates in a language. A code that has no words is shown as it is, without its hyphens. */
final class Terms {

    static final Terms ENGLISH = new Terms(Words.ENGLISH);

    /** A wording that ends with how many there are in a group, and not with a figure. */
    private static final Pattern WITHOUT_FIGURE = Pattern.compile(
            "\\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)$", Pattern.CASE_INSENSITIVE);

    /** A wording that ends with a noun in the plural, before which something stands. */
    private static final Pattern PLURAL = Pattern.compile("\\s\\p{L}+s$");

    /** The capital of a word, "Dozens" or "A", and not of a sign or name of a currency, "US$" or "Rs". */
    private static final Pattern BEGINS_SENTENCE = Pattern.compile("^\\p{Lu}(?=\\p{Ll}{2}|\\s)");

    /** One day of several that follow each other, as EDTF writes it. */
    private static final Pattern ONE_OF_A_RANGE = Pattern.compile("^\\[([^,.]+)\\.\\.([^,.]+)]$");

    private static final Pattern ONE_FROM = Pattern.compile("^\\[([^,.]+)\\.\\.]$");

    private static final Pattern ONE_BY = Pattern.compile("^\\[\\.\\.([^,.]+)]$");

    /** Words between quotation marks, with none inside. */
    private static final Pattern IN_MARKS = Pattern.compile("^[“\"„«]([^“”\"„«»]*)[”\"“»]$", Pattern.DOTALL);

    private static final Pattern STRAIGHT_PAIR = Pattern.compile("\"([^\"]*)\"");

    private static final Set<String> UNBOUNDED = Set.of("", "..");

    private final Words words;

    Terms(Words words) {
        this.words = words;
    }

    /** {@return the words of the language} */
    Words words() {
        return words;
    }

    /** {@return the words of a code of some kind: of "stage", "contracted" is "under contract"} */
    String code(String kind, Term term) {
        return words.term(kind + "." + term.code()).orElseGet(() -> code(term));
    }

    static String code(Term term) {
        return term.code().replace('-', ' ');
    }

    /** {@return what depends on it, or takes place without it: "if there is a deal"} */
    String condition(ConditionKind kind, String what) {
        return words.say(kind == ConditionKind.UNLESS ? "condition.unless" : "condition.if", what);
    }

    /** {@return whether a condition is met; behind "unless" it is while its thing has not come about} */
    String outcome(ConditionKind kind, Ternary satisfied) {
        if (satisfied == Ternary.UNKNOWN) {
            return "";
        } else if (kind == ConditionKind.UNLESS) {
            return brackets(words.say(satisfied == Ternary.YES ? "condition.not-come-about" : "condition.come-about"));
        }
        return brackets(words.say(satisfied == Ternary.YES ? "condition.met" : "condition.not-met"));
    }

    /** {@return the words behind others, in brackets} */
    static String brackets(String words) {
        return " (" + words + ")";
    }

    /** {@return what the editor does not stand for any more} */
    String rank(Rank rank) {
        return rank == Rank.DEPRECATED ? ", " + words.say("briefing.set-aside") : "";
    }

    /** {@return the act as a verb: "condemns", "condemn" where several speak} */
    String act(SpeechAct act, boolean several) {
        return words.term((several ? "acts." : "act.") + act.code())
                .orElseGet(() -> code(several ? "acts" : "act", SpeechAct.ASSERT) + brackets(code(act)));
    }

    /** {@return where it is said: "at a press conference", "in a joint communiqué" where several speakers are named} */
    String medium(Medium medium, boolean joint) {
        return joint && medium.equals(Medium.COMMUNIQUE)
                ? words.say("statement.joint-communique")
                : words.term("medium." + medium.code()).orElseGet(() -> words.say("statement.medium", code(medium)));
    }

    /** {@return who plays the role, as a phrase: "paid through the fund"} */
    String role(Role role, String names) {
        return words.term("role." + role.code()).orElseGet(() -> code(role) + ":") + " " + names;
    }

    String stage(Stage stage) {
        return code("stage", stage);
    }

    String relation(Relation relation) {
        return code("relation", relation);
    }

    /** {@return how certain it is made to be: "possibly"; nothing where it is certain} */
    String factuality(Factuality factuality) {
        return words.term("factuality." + key(factuality)).orElse("");
    }

    /** {@return how the source hedges that somebody said so: "reportedly"; nothing where it stands for it} */
    String hedge(Factuality factuality) {
        return factuality == Factuality.UNCOMMITTED ? words.say("claim.reportedly") : factuality(factuality);
    }

    /** {@return how the source hedges a value: " (reportedly)"; nothing where some words tell it for certain} */
    String doubt(Evidenced value) {
        String hedge = value.isHedged() ? hedge(value.evidence().get(0).factuality()) : "";
        return hedge.isEmpty() ? "" : brackets(hedge);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the words of the source in quotation marks, then the date, which is not the source's, in brackets} */
    String time(TimeExpression time) {
        String edtf = time.edtf().map(this::date).orElse("");
        return time.wording()
                .map(wording -> quoted(wording) + (edtf.isEmpty() ? "" : " (" + edtf + ")"))
                .orElse(edtf);
    }

    /** One of several days as "between 1 and 3", "from 1" or "by 3". */
    private String date(Edtf edtf) {
        String date = edtf.toString();
        String days = ONE_OF_A_RANGE.matcher(date).replaceFirst(words.say("time.between", "$1", "$2"));
        String from = ONE_FROM.matcher(days).replaceFirst(words.say("timeline.from", "$1"));
        return words.date(ONE_BY.matcher(from).replaceFirst(words.say("timeline.by", "$1")));
    }

    /** {@return the words of the source, or from when to when it is: "1922 to 1991", "since 1949", "until 1991"} */
    String period(TimeExpression period) {
        return period(period, "time.since", "time.until");
    }

    /** {@return the words of the source, or when somebody lived: "1931 to 2022", "born 1931", "died 2022"} */
    String lifeOfPerson(TimeExpression lifetime) {
        return period(lifetime, "time.born", "time.died");
    }

    private String period(TimeExpression period, String since, String until) {
        return period.wording().isPresent()
                ? time(period)
                : period.edtf()
                        .map(edtf -> period(edtf.toString(), since, until))
                        .orElse("");
    }

    private String period(String edtf, String since, String until) {
        List<String> ends = Stream.of(edtf.split("/", -1)).map(words::date).toList();
        if (ends.size() == 1) {
            return ends.get(0);
        } else if (UNBOUNDED.contains(ends.get(0))) {
            return words.say(until, ends.get(1));
        }
        return UNBOUNDED.contains(ends.get(1))
                ? words.say(since, ends.get(0))
                : words.say("time.from-to", ends.get(0), ends.get(1));
    }

    /** {@return the amount, and in brackets what it is in other currencies} */
    String money(MoneyAmount amount) {
        String equivalents = amount.equivalents().stream()
                .map(equivalent -> " (= " + money(equivalent.amount()) + ")")
                .collect(Collectors.joining());
        return amount.wording().map(Terms::running).orElseGet(() -> figures(amount)) + equivalents;
    }

    private String figures(MoneyAmount amount) {
        String upTo = amount.upTo()
                .map(greater -> " " + words.say("list.and") + " "
                        + figure(greater.getNumber().numberValue(BigDecimal.class)))
                .orElse("");
        String currency = amount.currency().getCurrencyCode();
        return approximation(amount.approximation()) + figure(amount.figure()) + upTo + " " + currency;
    }

    /** {@return the number and what it counts: "around 20 countries"; the words of the source where they name the unit} */
    String quantity(Quantity quantity) {
        return quantity.wording()
                .map(Terms::running)
                .map(wording -> namesUnit(wording, quantity) ? wording : wording + joint(wording) + noun(quantity))
                .orElseGet(() -> printed(quantity));
    }

    /** {@return the wording without the capital that it has only because a sentence of the source begins with it} */
    static String running(String wording) {
        return BEGINS_SENTENCE.matcher(wording).replaceFirst(letter -> letter.group()
                .toLowerCase(Locale.ROOT));
    }

    /** {@return the hundredths of a whole: "45 percent"} */
    String percentage(BigDecimal share) {
        return quantity(Quantity.of(share, Unit.PERCENT));
    }

    /** "Dozens of people", but "ten people". */
    private String joint(String wording) {
        return words.areEnglish() && WITHOUT_FIGURE.matcher(wording).find() ? " of " : " ";
    }

    private boolean namesUnit(String wording, Quantity quantity) {
        return !(AmountWording.parseQuantity(wording) instanceof AmountReading.Refused<Quantity>)
                || Stream.of(noun(quantity), code(quantity.unit())).anyMatch(wording::contains)
                || (quantity.unit().equals(Unit.ITEM) && namesThings(wording));
    }

    /** "Two cranes", but neither "two" nor "dozens". */
    private static boolean namesThings(String wording) {
        return PLURAL.matcher(wording).find()
                && !WITHOUT_FIGURE.matcher(wording).find();
    }

    /** {@return the things that are counted, one or many of them: "ship", "ships"; "× box" for a unit of another code} */
    private String noun(Quantity quantity) {
        boolean one = quantity.upTo().isEmpty() && quantity.value().compareTo(BigDecimal.ONE) == 0;
        return one ? code("unit", quantity.unit()) : plural(quantity.unit());
    }

    String plural(Unit unit) {
        return words.term("units." + unit.code()).orElseGet(() -> pluralOf(unit));
    }

    /** In English as the library writes it. */
    private String printed(Quantity quantity) {
        if (words.areEnglish()) {
            return AmountWording.print(quantity).replace("(" + quantity.unit().code() + ")", noun(quantity));
        }
        String upTo = quantity.upTo()
                .map(greater -> " " + words.say("list.and") + " " + figure(greater))
                .orElse("");
        return approximation(quantity.approximation()) + figure(quantity.value()) + upTo + " " + noun(quantity);
    }

    private String approximation(Approximation approximation) {
        return words.term("approximation." + key(approximation))
                .map(before -> before + " ")
                .orElse("");
    }

    /** Of a unit that this release does not know: "donors", "parties"; "× acme:box" where it belongs to another system. */
    private String pluralOf(Unit unit) {
        String word = code(unit);
        if (unit.code().contains(":") || !words.areEnglish()) {
            return "× " + word;
        } else if (word.endsWith("y") && !word.matches(".*[aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
    }

    /** {@return the number as the language writes it: "1,234.5"} */
    String figure(BigDecimal value) {
        return String.format(words.language(), "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /** {@return the words in quotation marks, each piece in its own where the source splits them} */
    String quotation(Quotation quotation) {
        return quotation.segments().stream()
                .map(this::quoted)
                .collect(Collectors.joining(" " + words.say("quotation.then") + " "));
    }

    /** Marks that the words have themselves are not doubled: those round all of them go, those inside become single. */
    String quoted(String text) {
        Matcher marked = IN_MARKS.matcher(text);
        String bare = marked.matches() ? marked.group(1) : text;
        String inner = words.say("quotation.inner", "");
        boolean low = bare.indexOf('„') >= 0;
        String single = STRAIGHT_PAIR
                .matcher(bare)
                .replaceAll(words.say("quotation.inner", "$1"))
                .replace(low ? '„' : '“', inner.charAt(0))
                .replace(low ? '“' : '”', inner.charAt(1));
        return words.say("quotation.marked", single);
    }

    /** {@return what is missing from a list attribute that the source leaves open: "further contributions"} */
    String further(String attribute) {
        return words.term("further." + attribute).orElseGet(() -> words.say("briefing.further-details"));
    }

    /** {@return "a", "a and b", "a, b and c"} */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + words.say("list.and") + " " + items.get(last);
    }
}
