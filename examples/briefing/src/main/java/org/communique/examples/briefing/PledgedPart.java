package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;

/** What is pledged, by how far it has come, furthest first. */
final class PledgedPart implements Part {

    private static final Set<Stage> ENDS = Set.of(Stage.SUSPENDED, Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

    private final Dossier dossier;
    private final Naming naming;
    private final Claims claims;

    PledgedPart(Dossier dossier, Naming naming) {
        this.dossier = dossier;
        this.naming = naming;
        this.claims = new Claims(dossier, naming);
    }

    @Override
    public void print(Layout page) {
        page.heading("WHAT IS PLEDGED, AND HOW FAR IT HAS COME");
        dossier.pledges().stream()
                .sorted(Comparator.comparing(PledgedPart::progress).reversed())
                .forEach(pledge -> page.item(0, phrases(pledge)));
    }

    /** How far the pledge has come: the furthest step, unless the last one ended or halted it. */
    static Optional<Stage> stage(Pledge pledge) {
        List<Stage> stages = pledge.steps().stream().map(PledgeStep::stage).toList();
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        Stage last = stages.get(stages.size() - 1);
        return ENDS.contains(last)
                ? Optional.of(last)
                : Stream.concat(Stream.of(last), stages.stream()).max(Comparator.comparing(PledgedPart::rank));
    }

    private static int rank(Stage stage) {
        return stage.rank().orElse(0);
    }

    private static int progress(Pledge pledge) {
        return stage(pledge).map(PledgedPart::rank).orElse(-1);
    }

    private List<Phrase> phrases(Pledge pledge) {
        List<Phrase> status = status(pledge);
        String said = status.stream().map(Phrase::text).collect(joining());
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(Phrase.plain("– "));
        phrases.add(Phrase.lead(naming.entry(pledge.id())));
        phrases.add(Phrase.plain(": "));
        phrases.addAll(status);
        phrases.add(Phrase.doubt(Words.rank(pledge.rank()) + naming.conditions(pledge.conditions())));
        phrases.add(Phrase.plain("." + details(pledge, said)));
        return phrases;
    }

    /** "proposed and delivered (claimed by a minister)": every stage that it came to, in the order of the source. */
    private List<Phrase> status(Pledge pledge) {
        if (pledge.steps().isEmpty()) {
            return List.of(Phrase.plain("stage not said"), Phrase.doubt(claim(pledge.evidence())));
        }
        List<Phrase> phrases = new ArrayList<>();
        for (PledgeStep step : pledge.steps()) {
            phrases.add(Phrase.plain((phrases.isEmpty() ? "" : " and ") + step(step)));
            phrases.add(Phrase.doubt(claim(step.evidence().isEmpty() ? pledge.evidence() : step.evidence())));
        }
        return phrases;
    }

    private String claim(List<Citation> evidence) {
        return claims.about(evidence).map(words -> " (" + words + ")").orElse("");
    }

    private String step(PledgeStep step) {
        String when = step.when().map(naming::time).map(time -> " " + time).orElse("");
        String moved = Stream.concat(
                        step.amount().map(Words::money).stream(), step.quantity().map(Words::quantity).stream())
                .collect(joining(", "));
        String total = step.counts() == StepCounts.TOTAL_SO_FAR ? " so far" : "";
        return Words.stage(step.stage()) + when + (moved.isEmpty() ? "" : ", " + moved + total);
    }

    private String details(Pledge pledge, String status) {
        List<String> sentences = new ArrayList<>();
        sentences.add(contributions(pledge, status));
        sentences.add(naming.cast(pledge.parties()));
        pledge.place().map(Naming::place).map(place -> "Place: " + place).ifPresent(sentences::add);
        sentences.add(naming.purpose(pledge.purpose()));
        return Words.sentences(sentences);
    }

    /** What the status does not say already. */
    private String contributions(Pledge pledge, String status) {
        Stream<String> said = pledge.contributions().stream()
                .map(contribution -> Contributions.words(contribution, naming))
                .filter(words -> !status.contains(words));
        Stream<String> open = pledge.open().contains("contributions") ? Stream.of("perhaps more") : Stream.empty();
        return Words.capital(Stream.concat(said, open).collect(joining("; ")));
    }
}
