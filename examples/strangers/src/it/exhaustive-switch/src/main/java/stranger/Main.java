package stranger;

import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.UnrecognizedActor;
import org.communique.dossier.EntryCase;
import org.communique.entry.Entry;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.NeedId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Service;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;

/** Compiles only while the sealed types name all their kinds; fails where a value is none of them. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        expect("state", kind(State.of("GB", "United Kingdom")));
        expect("United Kingdom", told(State.of("GB", "United Kingdom")));
        expect("undertaking", kind(Undertaking.of("spend more on defence")));
        expect("position", kind(TextPositionSelector.of(0, 1)));
        expect("record", kind(RecordSelector.of("7")));
        expect("unrecognized", kind(EntryId.parse("treaty:paris")));
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case State state -> "state";
            case Person person -> "person";
            case Organization organization -> "organization";
            case Collective collective -> "collective";
            case UnrecognizedActor unrecognized -> "unrecognized";
        };
    }

    /** Every kind of entry, each as what it is. */
    private static String told(Entry entry) {
        return switch (EntryCase.of(entry)) {
            case EntryCase.OfSource of -> of.entry().id().text();
            case EntryCase.OfActor of -> of.entry().names().get(0).text();
            case EntryCase.OfOffice of -> of.entry().names().get(0).text();
            case EntryCase.OfTenure of -> of.entry().person().text();
            case EntryCase.OfMembership of -> of.entry().member().text();
            case EntryCase.OfStatement of -> of.entry().act().code();
            case EntryCase.OfPledge of -> of.entry().contributions().get(0).type();
            case EntryCase.OfNeed of -> of.entry().holder().text();
            case EntryCase.OfEvent of -> of.entry().type().code();
            case EntryCase.OfLink of -> of.entry().relation().code();
            case EntryCase.OfUnrecognized of -> of.entry().id().text();
        };
    }

    private static String kind(Contribution contribution) {
        return switch (contribution) {
            case Funding funding -> "funding";
            case Goods goods -> "goods";
            case Personnel personnel -> "personnel";
            case Service service -> "service";
            case Undertaking undertaking -> "undertaking";
            case UnrecognizedContribution unrecognized -> "unrecognized";
        };
    }

    private static String kind(TextSelector selector) {
        return switch (selector) {
            case TextPositionSelector position -> "position";
            case TextQuoteSelector quote -> "quote";
            case RecordSelector record -> "record";
            case UnrecognizedSelector unrecognized -> "unrecognized";
        };
    }

    private static String kind(EntryId id) {
        return switch (id) {
            case SourceId source -> "source";
            case ActorId actor -> "actor";
            case OfficeId office -> "office";
            case TenureId tenure -> "tenure";
            case MembershipId membership -> "membership";
            case StatementId statement -> "statement";
            case PledgeId pledge -> "pledge";
            case NeedId need -> "need";
            case EventId event -> "event";
            case LinkId link -> "link";
            case UnrecognizedId unrecognized -> "unrecognized";
        };
    }

    private static void expect(String expected, String actual) {
        if (!actual.equals(expected)) {
            throw new AssertionError(actual);
        }
    }
}
