package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.amount.AmountReading;
import org.communique.amount.AmountWording;
import org.communique.amount.Bounds;
import org.communique.amount.Rate;
import org.communique.arbitraries.CommuniqueArbitraries;
import org.communique.dossier.AttributeEvidence;
import org.communique.dossier.Dossier;
import org.communique.dossier.EntryCase;
import org.communique.embedder.Checked;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.evidence.Citation;
import org.communique.evidence.TextQuoteSelector;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.json.model.Codecs;
import org.communique.json.schema.CommuniqueSchema;
import org.communique.ledger.By;
import org.communique.ledger.Column;
import org.communique.ledger.Conflict;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.Measure;
import org.communique.ledger.NeedCoverage;
import org.communique.ledger.RateTable;
import org.communique.ledger.Support;
import org.communique.pledge.CorrectedStep;
import org.communique.pledge.Funding;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.position.Attribution;
import org.communique.position.HeldPosition;
import org.communique.position.HeldStance;
import org.communique.position.PositionChange;
import org.communique.position.PositionMatrix;
import org.communique.position.Positions;
import org.communique.quotation.Coverage;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.QuoteReport;
import org.communique.quotation.SourceText;
import org.communique.revision.ChangeKind;
import org.communique.revision.Difference;
import org.communique.revision.Merge;
import org.communique.revision.Unified;
import org.communique.revision.UnifiedConflict;
import org.communique.shape.Form;
import org.communique.shape.Shapes;
import org.communique.source.Source;
import org.communique.statement.Polarity;
import org.communique.statement.Strength;
import org.communique.time.Chronology;
import org.communique.time.Edtf;
import org.communique.time.Resolution;
import org.communique.time.Ternary;
import org.communique.timeline.ItemPoint;
import org.communique.timeline.OrderAnswer;
import org.communique.timeline.ReasonKind;
import org.communique.timeline.SpanBasis;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineSummary;
import org.communique.validation.Position;
import org.communique.validation.Report;
import org.communique.validation.Rule;
import org.communique.validation.Severity;
import org.communique.validation.TextCheck;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Whatever of this library a mapper with the module is given, it writes as itself or refuses by name; never as {}. */
class EveryTypeTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    private static final Dossier BROKEN = CommuniqueJson.standard()
            .read(
                    "{'communique':'1','id':'d','pledges':[{'id':'pledge:p','parties':[{'actor':'actor:a','role':'donor'}],'contributions':[{'type':'undertaking','text':'t'}]}]}"
                            .replace('\'', '"'));

    private static final TimelineSummary TIMELINE =
            Timeline.of(CommuniqueJson.standard().read("""
                            {"communique":"1","id":"d","events":[
                            {"id":"event:a","type":"talks","modality":"occurred","when":{"edtf":"2025-03-05"}},
                            {"id":"event:b","type":"talks","modality":"occurred","when":{"edtf":"2025-03-01"}},
                            {"id":"event:c","type":"talks","modality":"unstated"},
                            {"id":"event:d","type":"talks","modality":"proposed"}],
                            "links":[{"id":"link:l","subject":"event:b","relation":"follows","object":"event:a"}]}
                            """)).summary();

    /** Values of what has no arbitrary. */
    private static final List<Object> ANSWERS = List.of(
            Severity.WARNING,
            new Position(4_000_000_000L, 7),
            Bounds.between(new BigDecimal("-0.5"), new BigDecimal("1e100")),
            new Bounds.Bound(BigDecimal.ONE, false),
            QuoteAnswer.NOTHING_TO_CHECK,
            new QuotePlace(1, 2, true),
            finding(),
            new QuoteReport(SourceId.of("s"), Ternary.UNKNOWN, List.of(finding())),
            new Coverage(List.of(new Coverage.Sentence(0, 3, "Yes", true))),
            new Coverage.Sentence(0, 3, "Yes", false),
            new AttributeEvidence(List.of(), List.of(Citation.of(SourceId.of("s"), 0, 2)), List.of()),
            new Chronology.Place(3, true),
            Figure.gap(Stage.COMMITTED, Stage.DELIVERED),
            Figure.named(),
            new Measure(Column.WORTH, "GBP", Optional.empty()),
            new Measure(Column.COUNT, "tonne", Optional.of("flour")),
            new Measure(Column.NONE, "", Optional.empty()),
            new CountedStep(3, Inclusion.MAYBE, Support.HEDGED),
            new RateTable.Dated(LocalDate.of(2025, 3, 6), Rate.of(new BigDecimal("1.08"), "EUR", "USD"), "a bank"),
            new Conflict(
                    Conflict.Kind.FIGURES_DIFFER,
                    new Measure(Column.MONEY, "EUR", Optional.empty()),
                    List.of(PledgeId.of("p"), PledgeId.of("q")),
                    List.of(Bounds.above(BigDecimal.ONE), Bounds.none())),
            need(),
            CorrectedStep.of(List.of(PledgeStep.of(Stage.DISBURSED))).get(0),
            new CorrectedStep(PledgeStep.of(Stage.DELIVERED), 3, 4, 5, true),
            new Fault(Fault.JSON_SYNTAX, "/a~1b", 3, 4, "expected an end"),
            TimelineItem.of(PledgeId.of("p"), 3),
            ItemPoint.END,
            SpanBasis.IMPLIED,
            ReasonKind.PUBLICATION,
            ChangeKind.MOVED,
            difference(),
            difference().header().orElseThrow(),
            difference().removed().get(0),
            difference().changed().get(0),
            difference().added().get(0),
            difference().moved().get(0),
            difference().changed().get(0).changes().get(0),
            difference().changed().get(0).changes().get(0).after().orElseThrow(),
            conflict(),
            unified(),
            TIMELINE,
            TIMELINE.items().get(0),
            TIMELINE.items().get(0).begin(),
            TIMELINE.contradictions().get(0),
            TIMELINE.contradictions().get(0).edges().get(0),
            TIMELINE.contradictions().get(0).edges().get(0).from(),
            new OrderAnswer(
                    Ternary.YES,
                    Ternary.UNKNOWN,
                    TIMELINE.contradictions().get(0).edges()),
            Extensions.of(Map.of("a", JsonText.of("[1,null]"))),
            Extensions.none(),
            JsonText.of("{\"b\":[true]}"),
            report(),
            new TextCheck(TextCheck.Kind.SPAN, 3, Map.of(TextCheck.Reason.NO_TEXT, 2, TextCheck.Reason.NOT_READ, 1)),
            report().violations().get(0).because(Optional.of("/sources/0")),
            Validator.standard().validate(BROKEN).violations().get(0),
            positions(),
            positions().positions().get(0),
            positions().positions().get(0).changes().get(0),
            positions().positions().get(1).stances().get(0),
            Attribution.ASCRIBED);

    /** Values of what is written only. */
    private static final List<Object> WRITTEN = List.of(
            AmountWording.parse("\u20ac3 million a year"),
            AmountWording.parse("between"),
            new AmountReading.Ambiguous<>(
                    List.copyOf(AmountWording.parse("\u20ac3 million").candidates()), "two amounts"),
            new Resolution.Resolved(Edtf.parse("2025-03")),
            new Resolution.Unresolved("too vague"),
            Chronology.of(List.of(Optional.empty(), Optional.of(Edtf.parse("2025")))),
            ledger(),
            ledger().leftOut().get(0),
            ledger().totals().get(0),
            ledger().totals().get(0).lines().get(0),
            ledger().pledges().get(0),
            ledger().pledges().get(0).accounts().get(0),
            CommuniqueJson.standard().readLenient("{\"communique\":\"1\",\"id\":\"d\",\"actors\":[7]}"),
            CommuniqueJson.standard().readLenient("{"));

    /** What is no value. */
    private static final List<Object> OTHERS = List.of(
            Validator.standard(),
            Rule.standard().get(0),
            BROKEN.lookup(),
            Ledger.of(BROKEN),
            RateTable.none(),
            Merge.of(BROKEN, BROKEN, BROKEN),
            Unified.of(BROKEN),
            Positions.of(BROKEN),
            Timeline.of(BROKEN),
            CommuniqueJson.standard(),
            ReadOptions.standard(),
            SourceText.of(SourceId.of("s"), "Yes."),
            Shapes.PLEDGE,
            Form.any(),
            new DossierReadException(List.of(new Fault(Fault.JSON_SYNTAX, "", 1, 1, "no"))),
            CommuniqueJson.standard().readLenient("{").locations());

    private static org.communique.revision.Conflict conflict() {
        Pledge pledge = BROKEN.pledges().get(0);
        return Merge.of(
                        BROKEN,
                        BROKEN.replacing(pledge.toBuilder().title("Ferries").build()),
                        BROKEN.replacing(pledge.toBuilder().title("Ships").build()))
                .conflicts()
                .get(0);
    }

    private static UnifiedConflict unified() {
        Pledge pledge = BROKEN.pledges().get(0);
        Pledge again =
                pledge.toBuilder().id(PledgeId.of("again")).title("Ships").build();
        return Unified.of(BROKEN.replacing(pledge.toBuilder().title("Ferries").build())
                        .plus(again, Link.of(LinkId.of("same"), again.id(), Relation.SAME_AS, pledge.id())))
                .conflicts()
                .get(0);
    }

    /** One of each kind. */
    private static Difference difference() {
        Dossier before =
                BROKEN.plus(Source.of(SourceId.of("a")), Source.of(SourceId.of("b")), Source.of(SourceId.of("c")));
        Pledge pledge = BROKEN.pledges().get(0).toBuilder()
                .title("Ferries")
                .extensions(Extensions.of(Map.of("desk:a", JsonText.of("[1]"))))
                .build();
        Dossier after = BROKEN.toBuilder()
                .title("Harbours")
                .build()
                .replacing(pledge)
                .plus(Source.of(SourceId.of("d")), Source.of(SourceId.of("c")), Source.of(SourceId.of("a")));
        return Difference.between(before, after);
    }

    private static QuoteFinding finding() {
        return new QuoteFinding(
                PledgeId.of("p"),
                "/pledges/0/evidence/0/selectors/0",
                TextQuoteSelector.of("words"),
                Optional.of("words"),
                QuoteAnswer.AMBIGUOUS,
                List.of(new QuotePlace(1, 2, true), new QuotePlace(4, 5, false)),
                Optional.of(new QuotePlace(7, 9, false)));
    }

    /** One who has changed sides, and one of whom nothing but the side is known. */
    private static PositionMatrix positions() {
        StatementId said = StatementId.of("s");
        HeldStance strong = new HeldStance(
                said,
                1,
                Polarity.FAVOURS,
                Optional.of(Strength.STRONG),
                OptionalInt.of(2),
                Attribution.OWN,
                true,
                Optional.of(Edtf.parse("2025-03")),
                false);
        HeldStance bare = new HeldStance(
                said,
                0,
                Polarity.OPPOSES,
                Optional.empty(),
                OptionalInt.empty(),
                Attribution.ASCRIBED,
                false,
                Optional.empty(),
                true);
        return new PositionMatrix(List.of(
                new HeldPosition(
                        Optional.of(ActorId.of("a")),
                        Topic.of(PledgeId.of("p")),
                        List.of(strong, bare),
                        List.of(new PositionChange(strong, bare))),
                new HeldPosition(Optional.empty(), Topic.of("peace"), List.of(bare), List.of())));
    }

    private static Report report() {
        Report report = Validator.builder()
                .standard()
                .text(SourceId.of("unused"), "Yes.")
                .build()
                .validate(BROKEN);
        return report.located(pointer -> Optional.of(new Position(2, pointer.length() + 1)));
    }

    private static NeedCoverage need() {
        return new NeedCoverage(
                NeedId.of("n"),
                new Measure(Column.COUNT, "tonne", Optional.of("flour")),
                Bounds.atLeast(new BigDecimal("300")),
                Bounds.between(BigDecimal.TEN, new BigDecimal("100")),
                Bounds.atLeast(BigDecimal.ZERO));
    }

    private static LedgerReport ledger() {
        Pledge figure = BROKEN.pledges().get(0).toBuilder()
                .id(PledgeId.of("q"))
                .contributions(List.of(Funding.of(
                        AmountWording.parse("nearly \u00a330 million").orElseThrow())))
                .steps(List.of(PledgeStep.of(Stage.PLEDGED)))
                .build();
        Need need = Need.builder()
                .id(NeedId.of("n"))
                .holder(ActorId.of("a"))
                .contributions(figure.contributions())
                .build();
        return Ledger.of(BROKEN.plus(figure).plus(need))
                .asOf(LocalDate.of(2025, 3, 6))
                .knownAt(Instant.EPOCH)
                .report(List.of(Figure.reached(Stage.PLEDGED)), By.GIVER);
    }

    static List<Object> answers() {
        return ANSWERS;
    }

    static List<Object> written() {
        return WRITTEN;
    }

    static List<Object> others() {
        return OTHERS;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerComesBack(Object answer) {
        Class<?> type = typed(answer.getClass());
        String json = MAPPER.writeValueAsString(answer);

        assertThat(answer instanceof Extensions || !json.equals("{}")).as(json).isTrue();
        assertThat((Object) MAPPER.readValue(json, type)).isEqualTo(answer);
        assertThat(errors(type, json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("written")
    void whatIsMadeOfSomethingElseIsWrittenAndRefusesToBeRead(Object answer) {
        Class<?> type = typed(answer.getClass());
        String json = MAPPER.writeValueAsString(answer);

        assertThat(json).isNotEqualTo("{}").startsWith("{\"");
        assertThatThrownBy(() -> MAPPER.readValue(json, type))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("again");
        if (type != ReadResult.class) {
            assertThat(errors(type, json)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoValueIsRefusedByName(Object other) {
        for (JsonMapper each : List.of(
                MAPPER,
                JsonMapper.builder()
                        .findAndAddModules()
                        .enable(MapperFeature.USE_STATIC_TYPING)
                        .build())) {
            assertThatThrownBy(() -> each.writeValueAsString(List.of(other)))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("a " + other.getClass().getSimpleName() + " has no JSON");
            assertThatThrownBy(() -> each.readValue("{}", other.getClass()))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining(
                            "no JSON is read as a " + other.getClass().getSimpleName());
        }
    }

    @Test
    void aReportSaysWhatItIsAndIsHeldToIt() {
        String json = MAPPER.writeValueAsString(report());

        assertThat(json).startsWith("{\"valid\":false,\"violations\":[{\"severity\":\"info\",\"code\":\"");
        assertThat(MAPPER.writeValueAsString(Report.of(List.of()))).isEqualTo("{\"valid\":true}");
        assertThatThrownBy(() -> MAPPER.readValue("{\"valid\":false}", Report.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("object.refused at /valid");
        assertThat(MAPPER.readValue("{\"valid\":true,\"later\":{\"a\":[1]}}", Report.class))
                .isEqualTo(Report.of(List.of()));
    }

    @Property(tries = 50)
    void everyReportComesBackInEveryLanguage(@ForAll Dossier dossier) {
        Report report = Validator.standard().validate(dossier);
        String json = MAPPER.writeValueAsString(report);
        Report back = MAPPER.readValue(json, Report.class);

        assertThat(back).isEqualTo(report);
        assertThat(back.textChecks()).isEqualTo(report.textChecks());
        assertThat(back.unusedTexts()).isEqualTo(report.unusedTexts());
        assertThat(back.violations().stream().map(violation -> violation.message(Locale.GERMAN)))
                .containsExactlyElementsOf(report.violations().stream()
                        .map(violation -> violation.message(Locale.GERMAN))
                        .toList());
        assertThat(back.violations())
                .extracting(Violation::arguments)
                .containsExactlyElementsOf(
                        report.violations().stream().map(Violation::arguments).toList());
        assertThat(back.byEntry()).isEqualTo(report.byEntry());
    }

    /** What the page of Jackson warns of. */
    @Test
    void aMapperWithoutTheModuleKnowsNothing() {
        JsonMapper without = JsonMapper.builder().build();

        assertThat(without.writeValueAsString(BROKEN)).isEqualTo("{}");
        assertThat(without.writeValueAsString(BROKEN.pledges().get(0))).doesNotContain("pledge:p");
        assertThat(without.writeValueAsString(report())).isEqualTo("{}");
        assertThat(without.writeValueAsString(PledgeId.of("p"))).isEqualTo("{\"local\":\"p\"}");
    }

    @Test
    void answersAreFieldsToo() {
        Checked holder = new Checked(
                report(),
                report().violations(),
                Map.of(Severity.ERROR, new Fault(Fault.LIMIT_BYTES, "", 1, 1, "long")),
                Optional.of(Bounds.none()));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(holder), Checked.class))
                .isEqualTo(holder);
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(report().byEntry()),
                        new TypeReference<Map<EntryId, List<Violation>>>() {}))
                .isEqualTo(report().byEntry());
    }

    @Test
    void whatIsNoTextIsNoNameOfAMember() {
        Map<Entry, String> notes = new HashMap<>(Map.of(BROKEN.pledges().get(0), "a"));

        assertThatThrownBy(() -> MAPPER.writeValueAsString(notes))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("is no name of a member");
    }

    @Test
    void anEmbeddersOwnSerializerOfSuchATypeIsTaken() {
        SimpleModule own = new SimpleModule("own");
        own.addSerializer(Validator.class, new ToStringSerializer(Validator.class));
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new CommuniqueModule())
                .addModule(own)
                .build();

        assertThat(mapper.writeValueAsString(Validator.standard())).startsWith("\"org.communique");
    }

    /** Every class in a package that others see, hidden ones too, finds a codec or a refusal: nothing is left to guesses. */
    @Test
    void noTypeIsLeftToGuesses() {
        List<Class<?>> exported = exported();
        SerializationContext context = MAPPER._serializationContext();

        assertThat(exported).hasSizeGreaterThan(200).allSatisfy(type -> assertThat(
                        context.findValueSerializer(type).getClass().getName())
                .as(type.getName())
                .startsWith("org.communique.json.Databind"));
    }

    /** Every type that has a codec has a value here or an arbitrary. */
    @Test
    void everyTypeWithACodecIsTried() {
        Set<Class<?>> tried = Stream.of(ANSWERS, WRITTEN)
                .flatMap(List::stream)
                .map(value -> typed(value.getClass()))
                .collect(Collectors.toSet());

        assertThat(Codecs.all().stream()
                        .<Class<?>>map(Codecs.Typed::type)
                        .filter(type -> !tried.contains(type) && !type.isEnum())
                        .toList())
                .allMatch(CommuniqueArbitraries.types()::contains);
        assertThat(Codecs.all().stream().map(Codecs.Typed::type)).doesNotHaveDuplicates();
    }

    /**
     * What is said of a dossier can be sent on: a record has a codec, but for descriptions, and cases, which hold an entry. What is
     * said of an import writes itself, and tables are written as CSV.
     */
    @Test
    void everyRecordThatOthersSeeHasACodec() {
        Set<Class<?>> with = Stream.concat(Codecs.all().stream(), Faults.all().stream())
                .<Class<?>>map(Codecs.Typed::type)
                .collect(Collectors.toSet());

        assertThat(exported().stream()
                        .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                        .filter(type -> !List.of(
                                        "org.communique.shape",
                                        "org.communique.exchange",
                                        "org.communique.exchange.table")
                                .contains(type.getPackageName()))
                        .filter(type -> !EntryCase.class.isAssignableFrom(type))
                        .filter(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                                .noneMatch(with::contains)))
                .isEmpty();
    }

    @Test
    void thePackagesAreThoseThatOthersSee() {
        assertThat(DatabindRefusals.PACKAGES)
                .isEqualTo(Stream.of(EntryId.class, CommuniqueJson.class)
                        .flatMap(type -> exportedPackages(folder(type)).stream())
                        .collect(Collectors.toSet()));
    }

    /** The type that has the codec of a value: its class, or an interface of it. */
    private static Class<?> typed(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .filter(each -> Stream.concat(Codecs.all().stream(), Faults.all().stream())
                        .anyMatch(typed -> typed.type() == each))
                .findFirst()
                .orElseThrow();
    }

    private static List<?> errors(Class<?> type, String json) {
        return type == Fault.class
                ? List.of()
                : SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(CommuniqueSchema.of(type), InputFormat.JSON)
                        .validate(json, InputFormat.JSON);
    }

    private static List<Class<?>> exported() {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> module : List.of(EntryId.class, CommuniqueJson.class)) {
            Path folder = folder(module);
            Set<String> packages = exportedPackages(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> folder.relativize(file).toString().replaceAll("[/\\\\]", "."))
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> load(name.substring(0, name.length() - ".class".length())))
                        .filter(type -> packages.contains(type.getPackageName()) && !type.isAnnotation())
                        .forEach(all::add);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return all;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EveryTypeTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> exportedPackages(Path folder) {
        try (InputStream descriptor = Files.newInputStream(folder.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path folder(Class<?> type) {
        try {
            Path home = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(home) ? home : home.resolveSibling("classes");
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
