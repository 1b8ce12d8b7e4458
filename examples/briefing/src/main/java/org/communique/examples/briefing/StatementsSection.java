package org.communique.examples.briefing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.actor.Collective;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.statement.Quotation;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Strength;
import org.communique.statement.Voice;

/** Who said what, speaker by speaker; then what has no speaker. */
final class StatementsSection implements Section {

    /** Then those without a name, then the source itself, then nobody. */
    private static final Comparator<Statement> NAMED_SPEAKERS_FIRST = Comparator.comparing(
                    (Statement statement) -> statement.speakers().isEmpty())
            .thenComparing(Statement::voice);

    private final String heading;
    private final Predicate<Statement> belongs;
    private final Dossier dossier;
    private final ActorNames naming;
    private final Terms terms;
    private final Words words;
    private final Attribution claims;
    private final SameEntries tellings;

    private StatementsSection(String heading, Predicate<Statement> belongs, Dossier dossier, ActorNames naming) {
        this.heading = heading;
        this.belongs = belongs;
        this.dossier = dossier;
        this.naming = naming;
        this.terms = naming.terms();
        this.words = naming.words();
        this.claims = new Attribution(dossier, naming);
        this.tellings = new SameEntries(dossier, claims);
    }

    /** {@return what somebody said} */
    static StatementsSection ofSpeakers(Dossier dossier, ActorNames naming) {
        return new StatementsSection(
                naming.words().say("briefing.heading.said"),
                statement -> statement.voice() == Voice.ATTRIBUTED,
                dossier,
                naming);
    }

    /** {@return what the source says itself, or gives to nobody} */
    static Section ofOthers(Dossier dossier, ActorNames naming) {
        return new StatementsSection(
                naming.words().say("briefing.heading.said-by-source"),
                statement -> statement.voice() != Voice.ATTRIBUTED,
                dossier,
                naming);
    }

    @Override
    public void print(Page page) {
        page.part(heading);
        dossier.statements().stream()
                .filter(belongs)
                .filter(tellings::isFirst)
                .sorted(NAMED_SPEAKERS_FIRST)
                .collect(groupingBy(this::voice, LinkedHashMap::new, toList()))
                .forEach((voice, statements) -> print(page, voice, statements));
    }

    /** What is said in the same way, without quotation, stands in one paragraph. */
    private void print(Page page, String voice, List<Statement> statements) {
        page.group(voice);
        Set<String> stances = new HashSet<>();
        Map<String, List<String>> plain = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String said = said(statement, stances);
            String lead = "– " + lead(statement) + (said.isEmpty() ? "." : ": ");
            String links = links(statement);
            List<Statement> others = tellings.others(statement, Statement.class);
            if (statement.quotations().isEmpty() && links.isEmpty() && others.isEmpty()) {
                plain.computeIfAbsent(lead, begin -> new ArrayList<>()).add(said);
            } else {
                page.item(1, Phrase.plain(lead + said + links));
                others.forEach(other -> page.detail(2, List.of(Phrase.plain(toldAgain(other, stances)))));
            }
        }
        plain.forEach((lead, all) ->
                Sentences.fewAtATime(all).forEach(few -> page.item(1, Phrase.plain(lead + String.join(" ", few)))));
    }

    private String toldAgain(Statement other, Set<String> stances) {
        String said = said(other, stances);
        return Sentences.capital(tellings.again(other)) + voice(other) + " " + lead(other)
                + (said.isEmpty() ? "." : ": " + said) + links(other);
    }

    /** {@return who said it, and what, but for the quotations} */
    List<Phrase> withoutQuotations(Statement statement) {
        Stream<String> gist = statement.gist().map(Sentences::sentence).stream();
        String said = Stream.concat(gist, statement.stances().stream().map(this::stance))
                .collect(joining(" "));
        String what = said.isEmpty() ? about(statement) : said;
        return List.of(
                Phrase.lead(voice(statement)),
                Phrase.plain(" " + lead(statement) + (what.isEmpty() ? "." : ": " + what) + links(statement)));
    }

    /** How it stands to other entries, but for those that tell the same. */
    private String links(Statement statement) {
        return Sentences.sentences(dossier.linksOf(statement.id()).stream()
                .filter(link -> link.subject().equals(statement.id()) && !tellings.tells(link))
                .map(link -> Sentences.capital(terms.relation(link.relation()))
                        + claims.about(link.evidence()).map(Terms::brackets).orElse("")
                        + ": " + naming.entry(link.object()) + terms.rank(link.rank()))
                .toList());
    }

    private String voice(Statement statement) {
        if (!statement.speakers().isEmpty()) {
            return Sentences.capital(naming.actors(statement.speakers()))
                    + statement
                            .capacity()
                            .map(office -> ", " + naming.office(office))
                            .orElse("");
        }
        return switch (statement.voice()) {
            case NARRATOR -> words.say("statement.source");
            case UNATTRIBUTED -> words.say("statement.nobody");
            case ATTRIBUTED ->
                Sentences.capital(words.say(
                        "statement.no-speaker",
                        statement.holder().map(naming::actor).orElseGet(() -> words.say("statement.somebody"))));
        };
    }

    /**
     * The gist, the quotations, and those stances that were not said of the same voice before; what it is about where
     * nothing else says so.
     */
    private String said(Statement statement, Set<String> before) {
        Stream<String> gist = statement.gist().map(Sentences::sentence).stream();
        Stream<String> quotations = statement.quotations().stream().map(this::quotation);
        Stream<String> stances = statement.stances().stream().map(this::stance).filter(before::add);
        String said = Stream.of(gist, quotations, stances).flatMap(each -> each).collect(joining(" "));
        return said.isEmpty() && statement.stances().isEmpty() ? about(statement) : said;
    }

    private String about(Statement statement) {
        return statement.about().isEmpty()
                ? ""
                : Sentences.sentence(words.say("briefing.about", naming.topics(statement.about())));
    }

    private String lead(Statement statement) {
        StringBuilder lead = new StringBuilder(terms.act(statement.act(), severalSpeak(statement)));
        if (!statement.addressees().isEmpty()) {
            lead.append(", ").append(words.say("statement.to", naming.actors(statement.addressees())));
        }
        statement.holder().ifPresent(holder -> lead.append(holder(statement, naming.actor(holder))));
        statement.medium().ifPresent(medium -> lead.append(", ")
                .append(terms.medium(medium, statement.speakers().size() > 1)));
        statement
                .place()
                .or(() -> statement
                        .occasion()
                        .flatMap(naming::find)
                        .flatMap(event -> event instanceof DiplomaticEvent known ? known.place() : Optional.empty()))
                .ifPresent(place -> lead.append(statement.medium().isEmpty() && lead.indexOf(",") > 0 ? ", " : " ")
                        .append(words.say("statement.in", ActorNames.place(place))));
        statement.said().ifPresent(said -> lead.append(", ")
                .append(naming.time(statement, said, dossier.tense(statement))));
        claims.about(statement.evidence()).map(Terms::brackets).ifPresent(lead::append);
        return lead + terms.rank(statement.rank());
    }

    /** Several named speakers, or a group; where no speaker is named, the holder speaks. */
    private boolean severalSpeak(Statement statement) {
        List<ActorId> speakers = statement.speakers();
        Optional<ActorId> one = statement.voice() == Voice.ATTRIBUTED && speakers.isEmpty()
                ? statement.holder()
                : speakers.stream().findFirst();
        return speakers.size() > 1
                || one.flatMap(dossier::find)
                        .filter(Collective.class::isInstance)
                        .isPresent();
    }

    private String holder(Statement statement, String holder) {
        if (statement.voice() == Voice.NARRATOR) {
            return ", " + words.say("statement.view-of", holder);
        }
        return statement.speakers().isEmpty() ? "" : ", " + words.say("actor.for", holder);
    }

    private String quotation(Quotation quotation) {
        return terms.quotation(quotation)
                + quotation
                        .originalLanguage()
                        .map(language -> Terms.brackets(words.say("statement.translated", language)))
                        .orElse("");
    }

    private String stance(Stance stance) {
        String holder =
                stance.holder().map(naming::actor).map(name -> name + ", ").orElse("");
        String strength =
                stance.strength().equals(Optional.of(Strength.STRONG)) ? words.say("positions.strongly") + " " : "";
        String priority = priority(stance.priority());
        String side = words.say("stance." + stance.polarity().name().toLowerCase(Locale.ROOT));
        String all = holder + strength + side + ": " + naming.topic(stance.target()) + priority + terms.doubt(stance);
        return "(" + Sentences.capital(all) + ".)";
    }

    private String priority(OptionalInt priority) {
        if (priority.isEmpty()) {
            return "";
        }
        return Terms.brackets(
                priority.getAsInt() == 1
                        ? words.say("stance.first-priority")
                        : words.say("positions.priority", priority.getAsInt()));
    }
}
