package org.communique.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/**
 * A world in which everything has a moment at which it begins and one at which it ends, in seconds, and a dossier that tells
 * of it no more than is so: its dates, wordings, links and citations allow that world. It shares no code with the timeline.
 */
final class DrawnWorld {

    private static final List<Relation> RELATIONS = List.of(
            Relation.FOLLOWS,
            Relation.BUILDS_ON,
            Relation.REACTS_TO,
            Relation.SUPERSEDES,
            Relation.RESTATES,
            Relation.FULFILS,
            Relation.SUSPENDS,
            Relation.ENDS,
            Relation.LEADS_TO,
            Relation.PART_OF,
            Relation.CONCURRENT_WITH,
            Relation.SUPPORTS);

    private static final List<Modality> NOT_REAL = List.of(
            Modality.HYPOTHETICAL,
            Modality.PROPOSED,
            Modality.CANCELLED,
            Modality.POSTPONED,
            Modality.PREVENTED,
            Modality.of("rumoured"));

    private final Random random;
    private final DrawnDates dates;
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> elsewhere = new ArrayList<>();
    private final List<Span> statements = new ArrayList<>();
    private final Map<EntryId, Modality> modalities = new LinkedHashMap<>();
    private final Map<String, Span> spans = new TreeMap<>();
    private final Map<String, Span> ends = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int links;

    /** When something is: from the first second up to, and not including, the last. */
    record Span(EntryId id, long begin, long end) {

        boolean isWithin(Span other) {
            return other.begin <= begin && end <= other.end;
        }
    }

    DrawnWorld(long seed) {
        this.random = new Random(seed);
        this.dates = new DrawnDates(random);
        drawSources();
        drawEvents();
        drawStatements();
        drawPledges();
        drawLinks();
    }

    Dossier dossier() {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        return Dossier.of(DossierId.of("world")).plus(shuffled);
    }

    /** {@return when each item is that has a place, by its text} */
    Map<String, Span> spans() {
        return spans;
    }

    DrawnDates dates() {
        return dates;
    }

    private void drawSources() {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Span span = dates.span(SourceId.of("s" + i), 3600);
            Source.Builder source = Source.builder().id(SourceId.of("s" + i));
            dates.time(span, Optional.empty(), Tense.PAST).ifPresent(time -> source.published(time));
            boolean wrong = random.nextInt(12) == 0;
            entries.add(wrong ? source.rank(Rank.DEPRECATED).build() : source.build());
            if (!wrong) {
                sources.add(span);
                source.build()
                        .published()
                        .filter(time -> isOfAnotherDay(time, span))
                        .ifPresent(time -> elsewhere.add(span));
                place(span.id().text(), span);
            }
        }
    }

    /** Whether the day that is written with a time of day is none of the calendar. */
    private boolean isOfAnotherDay(TimeExpression time, Span span) {
        String text = time.edtf().orElseThrow().text();
        return text.indexOf('T') >= 0
                && !text.startsWith(day(span.begin(), dates.zoneOfCalendar()).toString());
    }

    private void place(String item, Span span) {
        spans.put(item, span);
        if (!item.contains("#")) {
            ends.put(item, span);
        }
    }

    private void drawEvents() {
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Span span = dates.span(EventId.of("e" + i), 5 * 86_400);
            add(span);
            if (random.nextInt(5) == 0) {
                Span twin = new Span(EventId.of("t" + i), span.begin(), span.end());
                add(twin);
                addLink(span.id(), Relation.SAME_AS, twin.id(), random.nextBoolean() ? List.of() : firm());
            }
        }
    }

    private void add(Span span) {
        EventId id = (EventId) span.id();
        DiplomaticEvent.Builder event = DiplomaticEvent.builder().id(id).type(EventType.TALKS);
        List<Citation> evidence = new ArrayList<>();
        Modality modality = random.nextInt(6) == 0 ? pick(NOT_REAL) : real(span, evidence);
        boolean deprecated = random.nextInt(12) == 0;
        boolean real = !NOT_REAL.contains(modality) && !deprecated;
        Span told = real ? span : dates.span(id, 5 * 86_400);
        boolean doubtful = random.nextInt(8) == 0;
        Span dated = doubtful ? dates.span(id, 86_400) : told;
        if (doubtful) {
            evidence.add(Citation.of(SourceId.of("s0")).on("when").hedged(Factuality.POSSIBLE));
        } else if (random.nextInt(4) == 0) {
            evidence.stream()
                    .filter(words -> words.factuality() == Factuality.CERTAIN)
                    .findFirst()
                    .ifPresent(words -> evidence.add(words.on("when")));
        }
        dates.time(dated, anchor(), modality.tense()).ifPresent(event::when);
        addHedges(evidence);
        event.modality(modality).addAllEvidence(evidence);
        for (Map.Entry<String, Span> first : List.copyOf(ends.entrySet())) {
            if (random.nextInt(6) == 0) {
                addCondition(first.getValue(), span, event);
            }
        }
        entries.add(deprecated ? event.rank(Rank.DEPRECATED).build() : event.build());
        modalities.put(id, deprecated ? Modality.HYPOTHETICAL : modality);
        if (real) {
            place(id.text(), span);
        }
    }

    private void addCondition(Span first, Span span, DiplomaticEvent.Builder event) {
        if (first.begin() <= span.begin()) {
            event.addConditions(Condition.of(first.id()));
        } else if (random.nextBoolean()) {
            event.addConditions(Condition.unless(first.id()));
        } else {
            event.addConditions(Condition.of(first.id()).toBuilder()
                    .addEvidence(Citation.of(SourceId.of("s0")).hedged(Factuality.PROBABLE))
                    .build());
        }
    }

    /** A source from which words may count. */
    private Optional<Span> anchor() {
        return sourceOf().filter(source -> !elsewhere.contains(source));
    }

    private Optional<Span> sourceOf() {
        return sources.isEmpty() ? Optional.empty() : Optional.of(pick(sources));
    }

    /** A modality that at least one of some sources, or of some statements, can tell, with what they tell. */
    private Modality real(Span span, List<Citation> evidence) {
        List<Span> pivots = new ArrayList<>();
        List<Span> from = random.nextInt(3) == 0 && !statements.isEmpty() ? statements : sources;
        Optional<String> attribute = random.nextInt(4) == 0 ? Optional.of("agenda") : Optional.empty();
        int count = random.nextInt(3);
        for (int i = 0; i < count && !from.isEmpty(); i++) {
            Span pivot = pick(from);
            pivots.add(pivot);
            Citation words = cite(pivot);
            evidence.add(from == sources && attribute.isPresent() ? words.on(attribute.get()) : words);
        }
        long last = pivots.stream().mapToLong(Span::begin).max().orElse(Long.MIN_VALUE);
        if (pivots.isEmpty() || random.nextInt(6) == 0) {
            return pivots.isEmpty() && random.nextBoolean() ? Modality.OCCURRED : Modality.UNSTATED;
        } else if (span.end() <= last) {
            return pick(List.of(Modality.OCCURRED, Modality.ATTEMPTED, Modality.FAILED));
        } else if (pivots.stream().allMatch(pivot -> pivot.end() <= span.begin())) {
            return random.nextBoolean() ? Modality.PLANNED : Modality.EXPECTED;
        } else if (span.begin() <= last && pivots.stream().allMatch(pivot -> pivot.end() <= span.end())) {
            return Modality.ONGOING;
        }
        return Modality.UNSTATED;
    }

    /** A statement is told of by a source that is published behind it. */
    private Citation cite(Span pivot) {
        if (pivot.id() instanceof SourceId source) {
            return Citation.of(source);
        }
        return sources.stream()
                .filter(source -> pivot.end() <= source.begin())
                .findFirst()
                .map(source -> Citation.of((SourceId) source.id()))
                .orElseGet(() -> Citation.of(SourceId.of("unknown")))
                .via((StatementId) pivot.id());
    }

    private void addHedges(List<Citation> evidence) {
        if (random.nextInt(4) == 0) {
            evidence.add(Citation.of(SourceId.of("s0"))
                    .hedged(pick(List.of(Factuality.values()).subList(1, 8))));
        }
        if (random.nextInt(4) == 0) {
            evidence.add(Citation.of(SourceId.of("s0")).on("id"));
        }
        if (random.nextInt(4) == 0 && !statements.isEmpty()) {
            evidence.add(cite(pick(statements)).on("agenda"));
        }
    }

    private void drawStatements() {
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            StatementId id = StatementId.of("u" + i);
            Optional<Map.Entry<EntryId, Modality>> occasion = occasion();
            Span span = occasion.map(event -> within(id, event.getKey())).orElseGet(() -> dates.span(id, 7200));
            Statement.Builder statement =
                    Statement.builder().id(id).voice(Voice.ATTRIBUTED).act(SpeechAct.ASSERT);
            occasion.ifPresent(event -> statement.occasion((EventId) event.getKey()));
            boolean ahead = occasion.filter(event -> !event.getValue().begun()).isPresent();
            addEvidence(statement, span, ahead);
            Span told = span;
            dates.time(told, anchor(), ahead ? Tense.EITHER : Tense.PAST)
                    .filter(time -> !ahead || time.wording().isEmpty())
                    .ifPresent(statement::said);
            statements.stream()
                    .filter(other -> other.begin() <= span.begin())
                    .findAny()
                    .filter(other -> random.nextInt(4) == 0)
                    .ifPresent(other -> statement.reports((StatementId) other.id()));
            boolean deprecated = random.nextInt(12) == 0;
            entries.add(deprecated ? statement.rank(Rank.DEPRECATED).build() : statement.build());
            if (!deprecated) {
                place(id.text(), span);
                if (!ahead) {
                    statements.add(span);
                }
            }
        }
    }

    private Optional<Map.Entry<EntryId, Modality>> occasion() {
        List<Map.Entry<EntryId, Modality>> events = List.copyOf(modalities.entrySet());
        return events.isEmpty() || random.nextInt(3) > 0 ? Optional.empty() : Optional.of(pick(events));
    }

    private Span within(EntryId id, EntryId event) {
        Span whole = spans.get(event.text());
        if (whole == null) {
            return dates.span(id, 7200);
        }
        long begin = whole.begin() + random.nextLong(Math.max(1, whole.end() - whole.begin() - 1));
        return new Span(id, begin, begin + 1 + random.nextLong(whole.end() - begin));
    }

    private void addEvidence(Statement.Builder statement, Span span, boolean ahead) {
        List<Span> behind =
                sources.stream().filter(source -> span.end() <= source.begin()).toList();
        List<Span> around = sources.stream().filter(span::isWithin).toList();
        if (ahead) {
            sourceOf().ifPresent(source -> statement.addEvidence(Citation.of((SourceId) source.id())));
        } else if (!around.isEmpty()) {
            statement.voice(Voice.NARRATOR).addEvidence(Citation.of((SourceId)
                    around.get(0).id()));
        } else if (!behind.isEmpty() && random.nextInt(3) > 0) {
            statement.addEvidence(Citation.of((SourceId) pick(behind).id()));
            sourceOf()
                    .filter(any -> random.nextInt(3) == 0)
                    .ifPresent(any -> statement.addEvidence(Citation.of((SourceId) any.id())));
        } else {
            sourceOf()
                    .ifPresent(source -> statement.addEvidence(
                            Citation.of((SourceId) source.id()).hedged(Factuality.PROBABLE)));
        }
    }

    private void drawPledges() {
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            PledgeId id = PledgeId.of("p" + i);
            Pledge.Builder pledge = Pledge.builder()
                    .id(id)
                    .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                    .addContributions(Undertaking.of("help"));
            boolean deprecated = random.nextInt(12) == 0;
            int steps = random.nextInt(4);
            List<Span> placed = new ArrayList<>();
            for (int step = 0; step < steps; step++) {
                addStep(id, step, deprecated, pledge, placed);
            }
            if (!placed.isEmpty()) {
                ends.put(
                        id.text(),
                        new Span(id, placed.get(0).begin(), placed.get(0).end()));
            }
            entries.add(deprecated ? pledge.rank(Rank.DEPRECATED).build() : pledge.build());
        }
    }

    private void addStep(PledgeId id, int index, boolean deprecated, Pledge.Builder pledge, List<Span> placed) {
        List<Map.Entry<EntryId, Modality>> events = List.copyOf(modalities.entrySet());
        Span span = dates.span(id, 86_400);
        PledgeStep.Builder step = PledgeStep.builder()
                .stage(pick(List.of(Stage.PLEDGED, Stage.CONSIDERED, Stage.DELIVERED, Stage.of("guessed"))));
        boolean real = !deprecated;
        if (!events.isEmpty() && random.nextInt(3) == 0) {
            EntryId event = pick(events).getKey();
            step.event((EventId) event);
            real &= spans.containsKey(event.text());
            span = spans.getOrDefault(event.text(), span);
            step.stage(Stage.DELIVERED);
        } else {
            addStepEvidence(step, span);
        }
        Span told = span;
        dates.time(told, anchor(), step.build().tense()).ifPresent(step::when);
        pledge.addSteps(step.build());
        if (real) {
            spans.put(id.text() + "#" + index, span);
            placed.add(span);
        }
    }

    private void addStepEvidence(PledgeStep.Builder step, Span span) {
        boolean begun = step.build().stage().equals(Stage.CONSIDERED);
        List<Span> behind = sources.stream()
                .filter(source -> (begun ? span.begin() : span.end()) <= source.begin())
                .toList();
        if (!behind.isEmpty() && random.nextInt(3) > 0) {
            step.addEvidence(Citation.of((SourceId) pick(behind).id()));
        } else {
            sourceOf()
                    .ifPresent(source ->
                            step.addEvidence(Citation.of((SourceId) source.id()).hedged(Factuality.UNCOMMITTED)));
        }
    }

    private void drawLinks() {
        List<Span> all = List.copyOf(ends.values());
        int count = all.isEmpty() ? 0 : random.nextInt(2 * all.size() + 1);
        for (int i = 0; i < count; i++) {
            Span subject = pick(all);
            Span object = pick(all);
            Relation relation = pick(RELATIONS);
            if (allows(subject, relation, object)) {
                addLink(subject.id(), relation, object.id(), random.nextBoolean() ? List.of() : firm());
            } else if (random.nextInt(3) == 0) {
                addDoubted(subject.id(), random.nextInt(5) == 0 ? Relation.SAME_AS : relation, object.id());
            }
        }
    }

    private List<Citation> firm() {
        return List.of(Citation.of(SourceId.of("s0")).hedged(Factuality.POSSIBLE), Citation.of(SourceId.of("s0")));
    }

    /** Whether the world is so that a link can say so. */
    private boolean allows(Span subject, Relation relation, Span object) {
        boolean lasting = lasts(subject) && lasts(object);
        if (relation.equals(Relation.FOLLOWS) || relation.equals(Relation.BUILDS_ON)) {
            return object.begin() < subject.begin();
        } else if (relation.equals(Relation.LEADS_TO)) {
            return isAhead(subject.id()) || subject.begin() <= object.begin();
        } else if (relation.equals(Relation.PART_OF)) {
            return !lasting || subject.isWithin(object);
        } else if (relation.equals(Relation.CONCURRENT_WITH)) {
            return (!lasts(object) || subject.begin() < object.end())
                    && (!lasts(subject) || object.begin() < subject.end());
        }
        return relation.equals(Relation.SUPPORTS) || isAhead(object.id()) || object.begin() <= subject.begin();
    }

    private static boolean lasts(Span span) {
        return span.id() instanceof EventId || span.id() instanceof StatementId;
    }

    /** Whether something is to come by what tells of it: somebody may react to a plan. */
    private boolean isAhead(EntryId id) {
        Optional<EntryId> occasion = entries.stream()
                .filter(entry -> entry.id().equals(id) && entry instanceof Statement)
                .flatMap(entry -> ((Statement) entry).occasion().stream())
                .map(EntryId.class::cast)
                .findFirst();
        Modality modality = modalities.get(occasion.orElse(id));
        return modality != null && !modality.begun();
    }

    private void addDoubted(EntryId subject, Relation relation, EntryId object) {
        Citation words = Citation.of(SourceId.of("s0"));
        switch (random.nextInt(3)) {
            case 0 -> addLink(subject, relation, object, List.of(words.hedged(Factuality.PROBABLE)));
            case 1 -> addLink(subject, relation, object, List.of(words.via(StatementId.of("u0"))));
            default ->
                entries.add(Link.of(LinkId.of("l" + links++), subject, relation, object).toBuilder()
                        .rank(Rank.DEPRECATED)
                        .build());
        }
    }

    private void addLink(EntryId subject, Relation relation, EntryId object, List<Citation> evidence) {
        entries.add(Link.of(LinkId.of("l" + links++), subject, relation, object).toBuilder()
                .addAllEvidence(evidence)
                .build());
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** {@return a second in UTC} */
    static LocalDateTime utc(long second) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    /** {@return the day of a second in a zone so many seconds from UTC} */
    static LocalDate day(long second, long zone) {
        return utc(second + zone).toLocalDate();
    }
}
