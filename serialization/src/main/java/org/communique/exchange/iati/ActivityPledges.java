package org.communique.exchange.iati;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Role;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Topic;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordDates;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/** The pledges of an activity. Not thread-safe. */
final class ActivityPledges {

    static final String UPDATED = "@last-updated-datetime";

    private final Activity activity;
    private final Value element;
    private final Steps given = new Steps();
    private final Steps got = new Steps();
    private final Parties parties;
    private final Optional<Instant> recorded;
    private final Optional<String> title;

    private ActivityPledges(Activity activity) {
        this.activity = activity;
        this.element = activity.element();
        this.parties = new Parties(activity);
        this.recorded = RecordDates.instant(element.get(UPDATED));
        this.title = words("title");
    }

    /** Makes entries of an activity. */
    static void make(Activity activity) {
        Value element = activity.element();
        ActivityPledges pledges = new ActivityPledges(activity);
        element.get("result").lost(Reason.NO_HOME);
        activity.options().personal(element.get("contact-info"));
        pledges.recorded.ifPresent(instant -> element.get(UPDATED).carried());
        pledges.move();
        activity.out().own(pledges.given());
        if (!pledges.got.isEmpty()) {
            activity.out().own(pledges.got());
        }
    }

    private void move() {
        for (Value transaction : Elements.all(element, "transaction")) {
            Movement.of(activity, transaction)
                    .ifPresent(movement -> (movement.side() == TransactionType.Side.IN ? got : given).add(movement));
        }
    }

    /** The words of the elements of a name: of several, each in another language, those in that of the activity. */
    private Optional<String> words(String name) {
        List<Value> narratives = Elements.all(element, name).stream()
                .flatMap(each -> Elements.narratives(each).stream())
                .toList();
        return Elements.narrative(narratives)
                .flatMap(each -> Elements.text(each).carried());
    }

    private Pledge given() {
        parties.addReporter(activity.isSecondary() ? IatiCodes.SECONDARY_REPORTER : Role.DONOR);
        parties.addParticipating();
        parties.addCountries(element);
        if (parties.isEmpty()) {
            throw new RefusedRecordException(
                    "/reporting-org[1]", "expected an organization that reports or takes part");
        }
        ActivityDetails details = new ActivityDetails(element);
        details.documents().forEach(activity.out()::shared);
        Pledge.Builder pledge = common().id(IatiIds.out(activity.key()))
                .addAllParties(parties.list())
                .addAllIdentifiers(details.identifiers())
                .addAllClassifications(Classifications.of(element))
                .addAllPurpose(purpose())
                .addAllPlaces(details.places(parties))
                .addAllConditions(details.conditions())
                .addAllContributions(
                        given.contributions(details.period(), details.interest(given), activity.instrument()))
                .addAllSteps(withStatus(given.sorted()));
        return pledge.extensions(Rest.of(element)
                        .keep("document-link", element.get("document-link"))
                        .extensions())
                .build();
    }

    /** What the activity tells besides is told of what is given. */
    private Pledge got() {
        Parties both = new Parties(activity);
        both.addAll(got.movers(Role.DONOR));
        if (!activity.isSecondary()) {
            both.addReporter(Role.RECIPIENT);
        }
        Pledge.Builder pledge = common().id(IatiIds.in(activity.key()))
                .addAllParties(both.isEmpty() ? parties.list() : both.list())
                .addAllPurpose(purpose())
                .addAllContributions(got.contributions(Optional.empty(), Optional.empty(), activity.instrument()))
                .addAllSteps(got.sorted());
        Kept kept = Kept.of(IatiIds.SYSTEM);
        if (recorded.isEmpty()) {
            kept.keep(UPDATED, element.get(UPDATED));
        }
        return pledge.extensions(kept.extensions()).build();
    }

    private Pledge.Builder common() {
        Value identifier = Elements.text(Elements.first(element, "iati-identifier"));
        Pledge.Builder pledge = Pledge.builder().addEvidence(activity.citation());
        identifier
                .carried()
                .ifPresent(text -> pledge.addIdentifiers(Identifier.of(IdentifierScheme.IATI_ACTIVITY, text)));
        title.ifPresent(pledge::title);
        recorded.ifPresent(pledge::recorded);
        return pledge;
    }

    /** General descriptions say what an activity is for and, where there are none, its title does. */
    private List<Topic> purpose() {
        List<Value> narratives = Elements.all(element, "description").stream()
                .filter(each -> each.get("@type").text().orElse("1").equals("1"))
                .flatMap(each -> Elements.narratives(each).stream())
                .toList();
        return Elements.narrative(narratives)
                .flatMap(each -> Elements.text(each).carried())
                .or(() -> title)
                .map(text -> List.of(Topic.of(text)))
                .orElse(List.of());
    }

    /** What becomes of an activity as a whole has no date: it is first or last. */
    private List<PledgeStep> withStatus(List<PledgeStep> steps) {
        Value status = Elements.code(Elements.first(element, "activity-status"));
        Optional<Stage> stage = status.text().flatMap(IatiCodes::stage);
        List<PledgeStep> all = new ArrayList<>(steps);
        stage.ifPresent(each -> all.add(each.equals(Stage.IN_DEVELOPMENT) ? 0 : all.size(), PledgeStep.of(each)));
        return all;
    }
}
