package stranger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.actor.Actor;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;
import org.communique.json.Fault;
import org.communique.json.LineReader;
import org.communique.json.ValueReadException;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.shape.Scalar.Sort;
import org.communique.source.Source;
import org.communique.time.Ternary;
import org.communique.validation.Report;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Does with whatever Jackson there is all that touches it; prints OK and its version, or fails. */
public final class Main {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    /** A type of their own with values of the library in it. */
    record Story(String headline, Pledge pledge, List<Actor> actors, Optional<MoneyAmount> amount) {}

    private Main() {}

    public static void main(String[] args) {
        Source source = Source.of(SourceId.of("gazette"));
        State donor = State.of("GB", "United Kingdom");
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("30000000.00"), "GBP");
        Pledge pledge = Pledge.builder()
                .id(PledgeId.slug("Drones for Ukraine"))
                .title("Drones for \uD83D\uDD4A \u0141\u00F3d\u017A")
                .addParties(Participation.of(donor.id(), Role.DONOR))
                .addContributions(Funding.of(amount))
                .addSteps(PledgeStep.of(Stage.PLEDGED, Citation.of(source.id(), 0, 12)))
                .build();
        Dossier dossier = Dossier.of(DossierId.of("aid")).plus(source, donor, pledge);

        comesBack(dossier);
        comesBackWithMembersInAnyOrder();
        comesBackWithUnknownMembers();
        namesWhatIsWrong();
        survivesHostileNames();
        survivesHostileLines();
        fitsIntoTheirOwnTypes(
                new Story("Drones", pledge, List.of(donor, Person.of("John Healey")), Optional.of(amount)));
        tellsTheirMapperAllFaults();
        writesWhatIsSaidOfADossier(dossier.withoutEntries().plus(pledge));
        stopsTheirMapperAtTheLimit();
        System.out.println("OK on Jackson " + new JsonFactory().version());
    }

    private static void comesBack(Dossier dossier) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JSON.writeLines(dossier, lines);

        expect(JSON.read(JSON.write(dossier)), dossier);
        expect(JSON.read(JSON.indented().write(dossier)), dossier);
        expect(JSON.read(JSON.canonical(dossier)), dossier);
        expect(JSON.readLines(new ByteArrayInputStream(lines.toByteArray())), dossier);
        expect(JSON.digest(JSON.read(JSON.write(dossier))), JSON.digest(dossier));
    }

    /** Names near the end of an input are read in another way by Jackson, and escaped ones in a third. */
    private static void comesBackWithMembersInAnyOrder() {
        Dossier dossier = Dossier.of(DossierId.of("d"));

        expect(JSON.read("{\"communique\":\"1\",\"id\":\"d\"}"), dossier);
        expect(JSON.read("{\"id\":\"d\",\"communique\":\"1\"}"), dossier);
        expect(JSON.read("{\"id\":\"d\",\"\\u0063ommunique\":\"1\"}"), dossier);
        expect(JSON.read("{\"\\u0069d\":\"d\",\"communique\" : \"1\" , \"sources\" : [ ] }"), dossier);
    }

    /** Jackson keeps names four bytes together; it has erred where room for them ran out, and in escaped pairs. */
    private static void comesBackWithUnknownMembers() {
        for (int length = 1; length <= 256; length++) {
            comesBackWith("n".repeat(length));
        }
        expect(
                JSON.read("{\"communique\":\"1\",\"id\":\"d\",\"\\ud83d\\udd4a\":0}"),
                JSON.read("{\"communique\":\"1\",\"id\":\"d\",\"\uD83D\uDD4A\":0}"));
        List.of("\u0141\u00F3d\u017A", "\uD83D\uDD4A", "\u0416".repeat(256)).forEach(Main::comesBackWith);
    }

    private static void comesBackWith(String name) {
        String later = "\"" + name + "\":{\"" + name + "\":[0,1.5,1e400,\"" + name + "\",true,null]}";
        Dossier last = JSON.read("{\"communique\":\"1\",\"id\":\"d\"," + later + "}");
        Dossier first = JSON.read("{" + later + ",\"communique\":\"1\",\"id\":\"d\"}");

        expect(first, last);
        expect(first.extensions().get(name).isPresent(), true);
        comesBack(first);
    }

    private static void namesWhatIsWrong() {
        expect(codes(() -> JSON.read("{\"communique\":\"1\"}")), List.of(Fault.MEMBER_MISSING));
        expect(codes(() -> JSON.read("{\"communique\":\"1\",\"id\":\"d\",")), List.of(Fault.JSON_SYNTAX));
        expect(codes(() -> JSON.read("{\"communique\":\"1\",\"id\":\"d\"}0")), List.of(Fault.JSON_TRAILING));
        expect(
                codes(() -> JSON.read("{\"communique\":\"1\",\"id\":\"d\",\"a\":\"\\ud800\"}")),
                List.of(Fault.JSON_SURROGATE));
        expect(
                codes(() -> JSON.read("{\"communique\":\"1\",\"id\":\"d\",\"\\ud800\":0}")),
                List.of(Fault.JSON_SURROGATE));
        expect(
                codes(() -> JSON.read("{\"communique\":\"1\",\"id\":\"d\",\"id\":\"d\"}")),
                List.of(Fault.JSON_DUPLICATE));
        expect(
                codes(() -> JSON.read("{\"communique\":\"1\",\"id\":\"d\",\"" + "n".repeat(257) + "\":0}")),
                List.of(Fault.LIMIT_NAME));
        expect(codes(() -> JSON.read("[".repeat(100_000))), List.of(Fault.VALUE_TYPE, Fault.LIMIT_DEPTH));
    }

    private static List<String> codes(Supplier<Dossier> reading) {
        try {
            throw new AssertionError("read " + reading.get());
        } catch (DossierReadException e) {
            return e.faults().stream().map(Fault::code).toList();
        }
    }

    /** What Jackson itself refuses, and from then on in other inputs too, is kept and hinders none. */
    private static void survivesHostileNames() {
        JsonFactory shared = new JsonFactory();
        expect(refuses(new JsonFactory(), hostile(4096, 400)), false);
        expect(refuses(shared, hostile(0, 4096)), true);
        expect(refuses(shared, hostile(4096, 400)), true);

        Dossier dossier = JSON.read(hostile(0, 4096));
        comesBack(dossier);
        expect(dossier.extensions().get("later").orElseThrow().text().split(":").length, 4097);
        comesBack(JSON.read(hostile(4096, 400)));
    }

    private static boolean refuses(JsonFactory factory, String document) {
        try (JsonParser parser =
                factory.createParser(ObjectReadContext.empty(), document.getBytes(StandardCharsets.UTF_8))) {
            while (parser.nextToken() != null) {
                parser.currentName();
            }
            return false;
        } catch (StreamConstraintsException e) {
            return true;
        }
    }

    private static String hostile(int from, int count) {
        return "{\"communique\":\"1\",\"id\":\"d\",\"later\":" + members(from, count) + "}";
    }

    /** Jackson's hash adds up what follows the first twelve bytes, four by four: their order makes no difference. */
    private static String members(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "\"colliding..."
                        + Integer.toBinaryString(i | 1 << 14)
                                .replace("0", "ABCDEFGH")
                                .replace("1", "EFGHABCD")
                        + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void survivesHostileLines() {
        StringBuilder lines = new StringBuilder("{\"dossier\":{\"communique\":\"1\",\"id\":\"d\"}}\n");
        for (int i = 0; i < 5000; i++) {
            String later = i == 2500 ? members(0, 4096) : members(i, 1);
            lines.append("{\"source\":{\"id\":\"source:s")
                    .append(i)
                    .append("\",\"later\":")
                    .append(later)
                    .append("}}\n");
        }
        lines.append("{\"source\":{\"id\":7}}\n");
        int read = 0;
        try (LineReader reader =
                JSON.lineReader(new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)))) {
            while (reader.next().isPresent()) {
                read++;
            }
        } catch (DossierReadException e) {
            expect(e.faults().get(0).line(), 5002L);
        }
        expect(read, 5000);
    }

    private static void fitsIntoTheirOwnTypes(Story story) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        expect(mapper.readValue(mapper.writeValueAsString(story), Story.class), story);
        expect(mapper.convertValue(mapper.convertValue(story, Object.class), Story.class), story);
    }

    private static void tellsTheirMapperAllFaults() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String story = "{\"actors\":[\n{\"type\":\"state\",\"id\":7,\n \"names\":[{}]}]}";
        try {
            throw new AssertionError(mapper.readValue(story, Story.class));
        } catch (ValueReadException e) {
            expect(
                    e.faults().stream()
                            .map(fault -> fault.pointer() + " " + fault.line() + ":" + fault.column())
                            .toList(),
                    List.of("/actors/0/id 2:22", "/actors/0/names/0 3:12"));
        }
    }

    private static void writesWhatIsSaidOfADossier(Dossier dossier) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Report report = Validator.standard().validate(dossier);
        expect(report.violations().isEmpty(), false);
        expect(mapper.readValue(mapper.writeValueAsString(report), Report.class), report);
        expect(mapper.writeValueAsString(List.of(Severity.WARNING, Ternary.UNKNOWN)), "[\"warning\",\"unknown\"]");
        for (Object other : List.of(Validator.standard(), JSON, Sort.TEXT)) {
            try {
                throw new AssertionError(mapper.writeValueAsString(other));
            } catch (DatabindException e) {
                expect(e.getMessage().contains(" has no JSON"), true);
            }
        }
    }

    private static void stopsTheirMapperAtTheLimit() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        for (String again : List.of(",0", ",\"" + "x".repeat(1000) + "\"", "[")) {
            Endless endless = new Endless(again);
            try {
                throw new AssertionError(mapper.readValue(endless, Pledge.class));
            } catch (JacksonException e) {
                expect(e.getMessage().contains("limit.") && endless.taken < 20_000_000, true);
            }
        }
    }

    /** A pledge that does not end. */
    private static final class Endless extends InputStream {

        private final byte[] begin;
        private final byte[] again;
        private int taken;

        Endless(String again) {
            this.begin = ("{\"later\":[" + (again.startsWith(",") ? "0" : "")).getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            int at = taken++;
            return at < begin.length ? begin[at] : again[(at - begin.length) % again.length];
        }
    }

    private static void expect(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
