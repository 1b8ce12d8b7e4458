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

    private static final Set<Stage> ENDS = Set.of(Stage.SUSPENDED, Stage.WITHDRAWN, Stage.LAPSED);

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
        String status = status(pledge);
        return List.of(
                Phrase.plain("– "),
                Phrase.lead(naming.entry(pledge.id())),
                Phrase.plain(": " + status),
                Phrase.doubt(claims.about(evidence(pledge))
                        .map(words -> ", " + words)
                        .orElse("")),
                Phrase.doubt(naming.conditions(pledge.conditions())),
                Phrase.plain("." + details(pledge, status)));
    }

    /** "proposed and being worked out": every stage that it came to, in the order of the source. */
    private String status(Pledge pledge) {
        return pledge.steps().isEmpty()
                ? "stage not said"
                : Words.list(pledge.steps().stream().map(this::step).distinct().toList());
    }

    private String step(PledgeStep step) {
        String when = step.when().map(naming::time).map(time -> " " + time).orElse("");
        String moved = Stream.concat(
                        step.amount().map(Words::money).stream(), step.quantity().map(Words::quantity).stream())
                .collect(joining(", "));
        String total = step.counts() == StepCounts.TOTAL_SO_FAR ? " so far" : "";
        return Words.stage(step.stage()) + when + (moved.isEmpty() ? "" : ", " + moved + total);
    }

    private static List<Citation> evidence(Pledge pledge) {
        List<Citation> steps = pledge.steps().stream()
                .flatMap(step -> step.evidence().stream())
                .toList();
        return steps.isEmpty() ? pledge.evidence() : steps;
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
