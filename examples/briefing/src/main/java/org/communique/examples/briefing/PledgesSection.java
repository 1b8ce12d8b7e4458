package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.evidence.Citation;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.time.Chronology;
import org.communique.time.TimeExpression;

/** What is pledged, by how far it has come, furthest first. */
final class PledgesSection implements Section {

    private static final Set<Stage> ENDS = Set.of(Stage.SUSPENDED, Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

    private static final Set<Stage> SIZES = Set.of(Stage.INCREASED, Stage.REDUCED);

    /** What brings a pledge no further. */
    private static final Set<Stage> AGAINST = Set.of(Stage.RETURNED, Stage.REPAID, Stage.DELAYED);

    private static final Set<Stage> MOVES = Set.of(Stage.DISPATCHED, Stage.DISBURSED, Stage.DELIVERED);

    private final Dossier dossier;
    private final ActorNames naming;
    private final Terms terms;
    private final Words words;
    private final Attribution claims;
    private final Contributions contributions;
    private final PledgeFigures figures;
    private final SameEntries tellings;

    PledgesSection(Dossier dossier, ActorNames naming) {
        this.dossier = dossier;
        this.naming = naming;
        this.terms = naming.terms();
        this.words = naming.words();
        this.claims = new Attribution(dossier, naming);
        this.contributions = new Contributions(naming);
        this.figures = new PledgeFigures(dossier, words);
        this.tellings = new SameEntries(dossier, claims);
    }

    @Override
    public void print(Page page) {
        page.part(words.say("briefing.heading.pledges"));
        dossier.pledges().stream()
                .filter(tellings::isFirst)
                .sorted(Comparator.comparing(PledgesSection::progress).reversed())
                .forEach(pledge -> {
                    page.item(0, phrases("– ", pledge));
                    tellings.others(pledge, Pledge.class)
                            .forEach(other -> page.detail(1, phrases(Sentences.capital(tellings.again(other)), other)));
                });
    }

    /** How far the pledge has come: the furthest step, unless the last one in time ended or halted it. */
    static Optional<Stage> stage(Pledge pledge) {
        List<PledgeStep> steps = standing(pledge);
        List<Stage> stages = steps.stream().map(PledgeStep::stage).toList();
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        Stage last = stages.get(last(steps));
        return ENDS.contains(last)
                ? Optional.of(last)
                : Stream.concat(Stream.of(last), stages.stream()).max(Comparator.comparing(PledgesSection::rank));
    }

    /** The steps as they are known now: what was told wrongly is as the last correction has it. */
    private static List<PledgeStep> standing(Pledge pledge) {
        Set<String> corrected = pledge.correctedKeys();
        Map<String, PledgeStep> told = told(pledge);
        return pledge.steps().stream()
                .filter(step -> step.key().filter(corrected::contains).isEmpty())
                .map(step -> setRight(step, told))
                .toList();
    }

    private static Map<String, PledgeStep> told(Pledge pledge) {
        Map<String, PledgeStep> told = new HashMap<>();
        pledge.steps().forEach(step -> step.key().ifPresent(key -> told.put(key, step)));
        return told;
    }

    /** A step with what its correction leaves out, as it was told before; any that is no such correction as it is. */
    private static PledgeStep setRight(PledgeStep step, Map<String, PledgeStep> told) {
        PledgeStep right = step;
        PledgeStep last = step;
        while (last.stage().equals(Stage.CORRECTED) && last.corrects().isPresent()) {
            last = Objects.requireNonNull(told.get(last.corrects().get()));
            right = completed(right, last);
        }
        return right;
    }

    private static PledgeStep completed(PledgeStep right, PledgeStep wrong) {
        boolean timed = right.when().isPresent() || right.event().isPresent();
        return right.toBuilder()
                .stage(wrong.stage())
                .amount(right.amount().or(wrong::amount))
                .quantity(right.quantity().or(wrong::quantity))
                .when(timed ? right.when() : wrong.when())
                .event(timed ? right.event() : wrong.event())
                .contribution(right.contribution().or(wrong::contribution))
                .counts(right.counts() == StepCounts.TOTAL_SO_FAR ? right.counts() : wrong.counts())
                .build();
    }

    /** " (before that told as 10 ships)": what a step corrects. */
    private String correction(PledgeStep step, Map<String, PledgeStep> told, Pledge pledge) {
        return step.corrects()
                .map(told::get)
                .map(before -> moved(before, pledge))
                .map(wrong -> wrong.isEmpty() || wrong.equals(moved(step, pledge))
                        ? words.say("pledge.corrected")
                        : words.say("pledge.corrected-from", wrong))
                .map(Terms::brackets)
                .orElse("");
    }

    private static int last(List<PledgeStep> steps) {
        List<Chronology.Place> places = Chronology.of(steps.stream()
                        .map(step -> step.when().flatMap(TimeExpression::edtf))
                        .toList())
                .places();
        return places.get(places.size() - 1).index();
    }

    private static int rank(Stage stage) {
        return stage.rank().orElse(0);
    }

    private static int progress(Pledge pledge) {
        return stage(pledge).map(PledgesSection::rank).orElse(-1);
    }

    /** {@return what there is to say of a pledge, behind some words} */
    List<Phrase> phrases(String begin, Pledge pledge) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(Phrase.plain(begin));
        phrases.add(Phrase.lead(naming.entry(pledge.id())));
        phrases.add(Phrase.plain(": "));
        phrases.addAll(status(pledge));
        phrases.add(Phrase.doubt(terms.rank(pledge.rank())));
        phrases.add(Phrase.plain("." + details(pledge)));
        return phrases;
    }

    /**
     * "promised, if there is a deal, and delivered (claimed by a minister)": every stage that it came to, in the order of
     * the source, with the conditions behind what is only promised.
     */
    private List<Phrase> status(Pledge pledge) {
        String conditions = naming.conditions(pledge.conditions());
        if (pledge.steps().isEmpty()) {
            return List.of(
                    Phrase.plain(words.say("pledge.stage-unsaid")),
                    Phrase.doubt(claim(pledge.evidence()) + conditions));
        }
        List<PledgeStep> steps = standing(pledge);
        Map<String, PledgeStep> told = told(pledge);
        int promises = promises(steps);
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            PledgeStep step = steps.get(i);
            String and = (i == promises && !conditions.isEmpty() ? ", " : " ") + words.say("list.and") + " ";
            phrases.add(Phrase.plain((i == 0 ? "" : and) + step(step, pledge) + correction(step, told, pledge)));
            String claim = claim(step.evidence().isEmpty() ? pledge.evidence() : step.evidence());
            phrases.add(Phrase.doubt(claim + (i == promises - 1 ? conditions : "")));
        }
        return phrases;
    }

    /** How many steps stand before the first that moves or ends something; all where that is the first of them. */
    private static int promises(List<PledgeStep> steps) {
        int promises = (int) steps.stream()
                .map(PledgeStep::stage)
                .takeWhile(stage -> !MOVES.contains(stage) && !ENDS.contains(stage))
                .count();
        return promises == 0 ? steps.size() : promises;
    }

    private String claim(List<Citation> evidence) {
        return claims.about(evidence).map(Terms::brackets).orElse("");
    }

    private String step(PledgeStep step, Pledge pledge) {
        String when = step.when()
                .map(at -> naming.time(pledge, at, step.tense()))
                .map(time -> " " + time)
                .orElse("");
        String moved = moved(step, pledge);
        boolean partly = MOVES.contains(step.stage())
                && whole(step, pledge)
                        .filter(all -> Contributions.isPart(step, all))
                        .isPresent();
        String stage = terms.stage(step.stage());
        return (partly ? words.say("pledge.in-part", stage) : stage)
                + when
                + measure(step, moved)
                + of(step, moved, pledge);
    }

    /**
     * What the step moves of several contributions, without what else is said of it: ", patrol ships" where the step has no
     * figure, " towards 12 patrol ships" where its figure could be of another one, too.
     */
    private String of(PledgeStep step, String moved, Pledge pledge) {
        Optional<Contribution> named = named(step, pledge);
        if (moved.isEmpty()) {
            return named.map(all -> ", " + contributions.name(all, pledge)).orElse("");
        }
        boolean of = SIZES.contains(step.stage()) || AGAINST.contains(step.stage());
        return named.filter(all -> contributions.mayBeOfAnother(step, all, pledge))
                .map(all -> contributions.apart(all, pledge))
                .map(which -> which(which, moved, of))
                .orElse("");
    }

    /** Where all of it moves, no more than what tells it from another: ", due 2017". */
    private String which(String contribution, String moved, boolean of) {
        if (contribution.equals(moved) || contribution.startsWith(moved + ", ")) {
            return contribution.substring(moved.length());
        }
        return of ? ", " + words.say("pledge.of", contribution) : " " + words.say("pledge.towards", contribution);
    }

    /** ", 10 ships so far"; " by 10 ships" or " to 10 ships" where the step makes the promise larger or smaller. */
    private String measure(PledgeStep step, String moved) {
        boolean total = step.counts() == StepCounts.TOTAL_SO_FAR;
        if (moved.isEmpty()) {
            return "";
        }
        return SIZES.contains(step.stage())
                ? " " + words.say(total ? "pledge.to" : "pledge.by", moved)
                : ", " + (total ? words.say("pledge.so-far", moved) : moved);
    }

    /** The figures of the step, and of which of several contributions its things are: "half a dozen patrol ships". */
    private String moved(PledgeStep step, Pledge pledge) {
        Stream<String> quantity = step
                .quantity()
                .map(moved -> whole(step, pledge)
                        .map(all -> contributions.moved(
                                moved, all, named(step, pledge).isPresent()))
                        .orElseGet(() -> terms.quantity(moved)))
                .stream();
        return Stream.concat(step.amount().map(terms::money).stream(), quantity).collect(joining(", "));
    }

    /** The contribution that the step names, where there are others. */
    private static Optional<Contribution> named(PledgeStep step, Pledge pledge) {
        return whole(step, pledge)
                .filter(all ->
                        pledge.contributions().size() > 1 && step.contribution().isPresent());
    }

    /** The contribution that the step names, or the only one but for its parts. */
    private static Optional<Contribution> whole(PledgeStep step, Pledge pledge) {
        List<Contribution> wholes = pledge.wholes();
        return step.contribution().isEmpty() && wholes.size() == 1
                ? Optional.of(wholes.get(0))
                : pledge.contributions().stream()
                        .filter(each -> each.key().isPresent() && each.key().equals(step.contribution()))
                        .findFirst();
    }

    private String details(Pledge pledge) {
        List<String> sentences = new ArrayList<>();
        sentences.add(contributions(pledge));
        sentences.add(figures.of(pledge));
        sentences.add(naming.cast(pledge.parties(), pledge));
        sentences.add(naming.places(pledge.places()));
        sentences.add(naming.purpose(pledge.purpose()));
        dossier.linksOf(pledge.id()).stream()
                .filter(link -> link.subject().equals(pledge.id()) && !tellings.tells(link))
                .map(this::link)
                .forEach(sentences::add);
        return Sentences.sentences(sentences);
    }

    private String link(Link link) {
        String relation = words.term("standing." + link.relation().code())
                .orElseGet(() -> Sentences.capital(terms.relation(link.relation())));
        return relation + ": " + naming.entry(link.object()) + claim(link.evidence()) + terms.rank(link.rank());
    }

    /** What the steps do not say already. */
    private String contributions(Pledge pledge) {
        List<PledgeStep> steps = standing(pledge);
        Predicate<Contribution> moved = all -> steps.stream()
                .filter(step -> whole(step, pledge).equals(Optional.of(all)))
                .anyMatch(step -> moved(step, pledge).equals(contributions.much(all)));
        Stream<String> said = contributions.eachBut(moved, pledge).stream();
        Stream<String> open = pledge.open().contains("contributions")
                ? Stream.of(words.say("briefing.perhaps-more"))
                : Stream.empty();
        return Sentences.capital(Stream.concat(said, open).collect(joining("; ")));
    }
}
