package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.source.Source;
import org.communique.time.Tense;

/** A dossier as an editor would print it. */
final class Briefing {

    private Briefing() {}

    /** {@return the briefing, in lines that fit the screen} */
    static String about(Dossier dossier, Screen screen, Words words) {
        Layout page = new Layout(screen, words);
        ActorNames naming = new ActorNames(dossier, words);
        page.title(title(dossier));
        dossier.sources()
                .forEach(source ->
                        page.item(0, Phrase.plain(words.say("briefing.source") + ": " + source(source, naming))));
        sections(dossier, naming).forEach(section -> section.print(page));
        return page.text();
    }

    /** {@return the briefing in Markdown, whole} */
    static String markdown(Dossier dossier, Words words) {
        MarkdownPage page = new MarkdownPage();
        ActorNames naming = new ActorNames(dossier, words);
        page.title(title(dossier));
        if (!dossier.sources().isEmpty()) {
            page.table(
                    List.of(words.say("briefing.source"), words.say("briefing.source-is")),
                    dossier.sources().stream()
                            .map(source -> row(source, naming))
                            .toList());
        }
        sections(dossier, naming).forEach(section -> section.print(page));
        return page.text();
    }

    private static List<String> row(Source source, ActorNames naming) {
        return List.of(
                MarkdownText.link(named(source), source.url().orElse("")),
                MarkdownText.of(String.join(", ", details(source, naming))));
    }

    private static String title(Dossier dossier) {
        return dossier.title().orElseGet(() -> dossier.id().text());
    }

    /** What matters most comes first; what is unresolved stands behind the others, which find what is missing. */
    private static List<Section> sections(Dossier dossier, ActorNames naming) {
        List<Section> sections = new ArrayList<>();
        sections.add(new PledgesSection(dossier, naming));
        sections.add(new NeedsSection(dossier, naming));
        sections.add(StatementsSection.ofSpeakers(dossier, naming));
        EventsSection.all(dossier, naming).forEach(sections::add);
        sections.add(StatementsSection.ofOthers(dossier, naming));
        sections.add(new ActorsSection(dossier, naming));
        sections.add(new OpenQuestionsSection(dossier, naming));
        sections.add(new FindingsSection(dossier, naming.words()));
        return sections;
    }

    private static String source(Source source, ActorNames naming) {
        List<String> details = details(source, naming);
        source.url().ifPresent(details::add);
        return named(source) + " (" + String.join(", ", details) + ")";
    }

    static String named(Source source) {
        return source.title().orElseGet(() -> source.id().text());
    }

    static List<String> details(Source source, ActorNames naming) {
        Words words = naming.words();
        List<String> details = new ArrayList<>();
        source.kind().ifPresent(kind -> details.add(naming.terms().code("source-kind", kind)));
        source.publisher().ifPresent(details::add);
        source.language().ifPresent(language -> details.add(language.toString()));
        details.add(source.published()
                .map(published -> naming.time(source, published, Tense.PAST))
                .map(time -> words.say("briefing.published", time))
                .orElseGet(() -> words.say("briefing.date-unknown")));
        source.length()
                .ifPresent(length -> details.add(
                        words.say("briefing.characters", naming.terms().figure(BigDecimal.valueOf(length)))));
        return details;
    }
}
