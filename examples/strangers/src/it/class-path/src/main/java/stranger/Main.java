package stranger;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.source.Source;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody who found the library; fails where it does not do what they expect. */
public final class Main {

    /** A type of their own with values of the library in it. */
    record Story(String headline, Pledge pledge, List<Actor> actors, Optional<MoneyAmount> amount) {}

    private Main() {}

    public static void main(String[] args) throws IOException {
        Source source = Source.of(SourceId.of("gazette"));
        State donor = State.of("GB", "United Kingdom");
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("30000000.00"), "GBP");
        Pledge pledge = Pledge.builder()
                .id(PledgeId.slug("Drones for Ukraine"))
                .title("Drones for Ukraine")
                .addParties(Participation.of(donor.id(), Role.DONOR))
                .addContributions(Funding.of(amount))
                .addSteps(PledgeStep.of(Stage.PLEDGED, Citation.of(source.id(), 0, 12)))
                .build();
        Dossier dossier = Dossier.of(DossierId.of("aid")).plus(source, donor, pledge);

        readsWhatItWrote(dossier);
        namesWhatIsWrong();
        saysWhatItIs(CommuniqueJson.class, "Communique Serialization");
        saysWhatItIs(Dossier.class, "Communique Core");
        fitsIntoTheirOwnTypes(
                new Story("Drones", pledge, List.of(donor, Person.of("John Healey")), Optional.of(amount)));
    }

    private static void readsWhatItWrote(Dossier dossier) {
        CommuniqueJson json = CommuniqueJson.standard();
        Dossier read = json.read(json.write(dossier));
        expect(read.equals(dossier), read);
        expect(read.find(PledgeId.of("drones-for-ukraine")).isPresent(), read.pledges());
    }

    /** Its version, its licence, and whose code lists it has. */
    private static void saysWhatItIs(Class<?> type, String name) throws IOException {
        Package information = type.getPackage();
        expect(name.equals(information.getImplementationTitle()), information.getImplementationTitle());
        expect(information.getImplementationVersion() != null, information);
        URL jar = type.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader files = new URLClassLoader(new URL[] {jar}, null)) {
            expect(files.getResource("META-INF/LICENSE") != null, jar);
            try (InputStream notice = files.getResourceAsStream("META-INF/NOTICE")) {
                String text = new String(notice.readAllBytes(), StandardCharsets.UTF_8);
                expect(text.startsWith(name + "\n"), text);
            }
        }
    }

    private static void namesWhatIsWrong() {
        try {
            CommuniqueJson.standard().read("{\"communique\":\"1\"}");
            throw new AssertionError("read a dossier without an id");
        } catch (DossierReadException e) {
            expect(e.faults().get(0).code().equals("member.missing"), e.faults());
        }
    }

    private static void fitsIntoTheirOwnTypes(Story story) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Story read = mapper.readValue(mapper.writeValueAsString(story), Story.class);
        expect(read.equals(story), read);
    }

    private static void expect(boolean holds, Object actual) {
        if (!holds) {
            throw new AssertionError(actual);
        }
    }
}
