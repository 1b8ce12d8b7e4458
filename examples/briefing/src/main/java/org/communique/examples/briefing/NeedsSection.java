package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.pledge.Need;

/** What is lacking or asked for, and which pledges go towards it. */
final class NeedsSection implements Section {

    private final Dossier dossier;
    private final ActorNames naming;
    private final Terms terms;
    private final Words words;
    private final Attribution claims;
    private final Contributions contributions;

    NeedsSection(Dossier dossier, ActorNames naming) {
        this.dossier = dossier;
        this.naming = naming;
        this.terms = naming.terms();
        this.words = naming.words();
        this.claims = new Attribution(dossier, naming);
        this.contributions = new Contributions(naming);
    }

    @Override
    public void print(Page page) {
        if (!dossier.needs().isEmpty()) {
            page.part(words.say("briefing.heading.needs"));
            dossier.needs().forEach(need -> page.item(0, phrases("– ", need)));
        }
    }

    /** "The appeal: the fund needs $14.1 billion, 2026 (claimed by a minister). Towards it: the grant." */
    List<Phrase> phrases(String begin, Need need) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(Phrase.plain(begin));
        phrases.add(Phrase.lead(naming.entry(need.id())));
        phrases.add(Phrase.plain(": " + words.say("need.needed", naming.actor(need.holder()), much(need))));
        phrases.add(
                Phrase.doubt(claims.about(need.evidence()).map(Terms::brackets).orElse("")));
        phrases.add(Phrase.doubt(terms.rank(need.rank())));
        phrases.add(Phrase.plain("." + details(need)));
        return phrases;
    }

    private String much(Need need) {
        Stream<String> open =
                need.open().contains("contributions") ? Stream.of(words.say("briefing.perhaps-more")) : Stream.empty();
        Stream<String> period = need.period().map(when -> naming.period(need, when)).map(terms::time).stream();
        String all = Stream.concat(contributions.each(need.contributions(), need).stream(), open)
                .collect(joining("; "));
        return Stream.concat(Stream.of(all), period).collect(joining(", "));
    }

    private String details(Need need) {
        return Sentences.sentences(
                List.of(answers(need), naming.places(need.places()), naming.purpose(need.purpose())));
    }

    private String answers(Need need) {
        List<String> pledges = dossier.linksOf(need.id()).stream()
                .filter(link -> link.relation().equals(Relation.ANSWERS)
                        && link.object().equals(need.id()))
                .map(this::answer)
                .toList();
        return pledges.isEmpty() ? "" : words.say("need.towards", terms.list(pledges));
    }

    private String answer(Link link) {
        String claim = claims.about(link.evidence()).map(Terms::brackets).orElse("");
        return naming.entry(link.subject()) + claim + terms.rank(link.rank());
    }
}
