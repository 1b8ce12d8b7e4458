package org.communique;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.actor.UnrecognizedActor;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Condition;
import org.communique.entry.Coordinates;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Topic;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.MembershipId;
import org.communique.id.NeedId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Need;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.source.Source;
import org.communique.statement.Polarity;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.term.Basis;
import org.communique.time.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot mean anything is refused, and the message names the type and the attribute that is wrong. */
class RefusalTest {

    private static final ActorId ACTOR = ActorId.of("uk");
    private static final PledgeId PLEDGE = PledgeId.of("drones");

    /** A builder that is refused. */
    private interface Refused {
        Object build();
    }

    static List<Arguments> actors() {
        return List.of(
                refused("names", "a person is nobody", Person.builder().id(ACTOR)::build),
                refused("names", "a state is nobody", State.builder().id(ACTOR)::build),
                refused(
                        "names",
                        "an organization is nobody",
                        Organization.builder().id(ACTOR)::build),
                refused("names", "a collective is nobody", Collective.builder().id(ACTOR)::build),
                refused("names", "an office has no name", Office.builder().id(OfficeId.of("pm"))::build),
                refused("text", "a name is blank", () -> Name.of(" ")),
                refused(
                        "description",
                        "a description is blank",
                        () -> Collective.builder().id(ACTOR).description("\n").build()),
                refused(
                        "role",
                        "a member's role is blank",
                        () -> Membership.of(MembershipId.of("m"), ACTOR, ACTOR).toBuilder()
                                .role("")
                                .build()),
                refused("title", "a title is blank", () -> Person.of("A").toBuilder()
                        .title(" ")
                        .build()),
                refused("note", "a note is blank", () -> Person.of("A").toBuilder()
                        .note(" ")
                        .build()),
                refused("open", "an open list has no name", () -> Person.of("A").toBuilder()
                        .addOpen("")
                        .build()),
                refused(
                        "type",
                        "a known type is unrecognized",
                        UnrecognizedActor.builder().id(ACTOR).type("state")::build));
    }

    private static Citation.Builder citation() {
        return Citation.builder().source(SourceId.of("s"));
    }

    private static Citation confidence(String hundredths) {
        return citation().confidence(new BigDecimal(hundredths)).build();
    }

    static List<Arguments> values() {
        return List.of(
                refused("text", "a topic is about nothing", Topic.builder()::build),
                refused("text", "a condition is empty", Condition.builder()::build),
                refused("edtf", "a time is neither words nor date", TimeExpression.builder()::build),
                refused(
                        "wording",
                        "a wording is blank",
                        TimeExpression.builder().wording(" ")::build),
                refused("value", "a marking limits nothing", Marking.builder().kind(MarkingKind.of("embargo"))::build),
                refused("latitude", "too far north", () -> point("90.000001", "0")),
                refused("latitude", "too far south", () -> point("-90.000001", "0")),
                refused("longitude", "too far east", () -> point("0", "180.000001")),
                refused("longitude", "too far west", () -> point("0", "-180.000001")),
                refused("percentage", "more than all", () -> share("100.01")),
                refused("percentage", "less than nothing", () -> share("-0.01")),
                refused("coder", "a coder is blank", () -> citation().coder(" ").build()),
                refused("confidence", "surer than sure", () -> confidence("100.5")),
                refused("confidence", "less than not at all", () -> confidence("-1")),
                refused("key", "a record has no key", () -> RecordSelector.of(" ")),
                refused("member", "a member has no name", () -> RecordSelector.of("7", "")),
                refused("start", "before the text", () -> TextPositionSelector.of(-1, 2)),
                refused("end", "no character", () -> TextPositionSelector.of(2, 2)),
                refused("end", "backwards", () -> TextPositionSelector.of(2, 1)),
                refused(
                        "length",
                        "a text is shorter than nothing",
                        Source.builder().id(SourceId.of("s")).length(-1)::build),
                refused(
                        "url",
                        "a link is blank",
                        Source.builder().id(SourceId.of("s")).url("")::build),
                refused(
                        "type",
                        "a known selector is unrecognized",
                        UnrecognizedSelector.builder().type("text-quote")::build),
                refused(
                        "extensions",
                        "a name is half of a pair",
                        () -> Extensions.of(Map.of("\uD83D", JsonText.of("1")))));
    }

    static List<Arguments> statements() {
        return List.of(
                refused(
                        "speakers",
                        "nobody's statement has a speaker",
                        statement().voice(Voice.UNATTRIBUTED).addSpeakers(ACTOR)::build),
                refused(
                        "gist",
                        "a gist is blank",
                        statement().voice(Voice.NARRATOR).gist(" ")::build),
                refused(
                        "segments",
                        "a quotation has no words",
                        Quotation.builder().form(QuotationForm.DIRECT)::build),
                refused(
                        "segments",
                        "a segment is blank",
                        () -> Quotation.of(QuotationForm.DIRECT, "We stand ready", "")),
                refused("original", "an original is blank", () -> Quotation.of("We").toBuilder()
                        .original("")
                        .build()),
                refused("priority", "before the first", () -> Stance.of(Topic.of("peace"), Polarity.FAVOURS).toBuilder()
                        .priority(0)
                        .build()));
    }

    static List<Arguments> pledges() {
        return List.of(
                refused(
                        "parties",
                        "nobody promises",
                        Pledge.builder().id(PLEDGE).addContributions(Funding.unspecified())::build),
                refused(
                        "contributions",
                        "nothing is promised",
                        Pledge.builder().id(PLEDGE).addParties(party())::build),
                refused(
                        "contributions",
                        "two have one key",
                        Pledge.builder()
                                .id(PLEDGE)
                                .addParties(party())
                                .addContributions(
                                        Funding.builder().key("a").build(),
                                        Undertaking.builder().text("b").key("a").build())::build),
                refused("contributions", "a part of what is not there", pledge("all", "a", "2017", "none")::build),
                refused(
                        "contributions",
                        "nothing is needed",
                        Need.builder().id(NeedId.of("n")).holder(ACTOR)::build),
                refused(
                        "contributions",
                        "a part of what is not needed",
                        Need.builder()
                                .id(NeedId.of("n"))
                                .holder(ACTOR)
                                .addContributions(
                                        Funding.builder().within("all").build())::build),
                refused("contributions", "a part of itself", pledge("all", "2017", "2017", "2017")::build),
                refused("contributions", "parts of each other", pledge("all", "2017", "2017", "all")::build),
                refused("steps", "two steps have one key", steps("a", "a", "a", "a")::build),
                refused("steps", "a correction of what is not there", steps("a", "b", "none", "a")::build),
                refused("steps", "a correction of itself", steps("a", "b", "b", "b")::build),
                refused("steps", "corrections of each other", steps("a", "b", "b", "a")::build),
                refused("key", "a key is no code", Funding.builder().key("No code")::build),
                refused("key", "a step's key is no code", step().key("No code")::build),
                refused("corrects", "what is corrected is no code", step().corrects("No code")::build),
                refused("note", "a step's note is blank", step().note(" ")::build),
                refused("within", "a whole is no code", Funding.builder().within("No code")::build),
                refused(
                        "percentage",
                        "more than the whole need",
                        Undertaking.builder().text("a").percentage(new BigDecimal("100.01"))::build),
                refused(
                        "percentage",
                        "less than nothing falls to somebody",
                        party().toBuilder().percentage(new BigDecimal("-1"))::build),
                refused(
                        "contribution",
                        "a step's key is no code",
                        PledgeStep.builder().stage(Stage.PLEDGED).contribution("")::build),
                refused(
                        "interest",
                        "interest in drones",
                        Funding.builder().interest(Quantity.of(2, Unit.DRONE))::build),
                refused(
                        "interest",
                        "interest in an economy",
                        Funding.builder().interest(Quantity.of(2, Unit.PERCENT_OF_GDP))::build),
                refused(
                        "maturity",
                        "fifteen per cent long",
                        Funding.builder().maturity(Quantity.of(15, Unit.PERCENT))::build),
                refused("item", "goods are nothing", Goods.builder()::build),
                refused("item", "an item is blank", Goods.builder().item("")::build),
                refused(
                        "designations",
                        "a designation is blank",
                        Goods.of("drone").toBuilder().addDesignations(" ")::build),
                refused(
                        "valueBasis",
                        "a basis of no value",
                        Goods.of("drone").toBuilder().valueBasis(Basis.PRICE)::build),
                refused(
                        "valueBasis",
                        "a basis of no value",
                        Service.of(ServiceKind.of("training")).toBuilder().valueBasis(Basis.PRICE)::build),
                refused("kind", "people are nobody", Personnel.builder()::build),
                refused("kind", "work is none", Service.builder()::build),
                refused("text", "a promise is blank", () -> Undertaking.of(" ")),
                refused(
                        "type",
                        "a known contribution is unrecognized",
                        UnrecognizedContribution.builder().type("goods")::build));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"actors", "values", "statements", "pledges"})
    void refusalNamesTheAttribute(String attribute, String reason, Refused builder) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageMatching("(?s)(Cannot build \\w+, )?" + attribute + ": .*");
    }

    private static Arguments refused(String attribute, String reason, Refused builder) {
        return Arguments.of(attribute, reason, builder);
    }

    private static Coordinates point(String latitude, String longitude) {
        return Coordinates.of(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static Classification share(String percentage) {
        return Classification.of(ClassificationScheme.of("sector"), "15210").toBuilder()
                .percentage(new BigDecimal(percentage))
                .build();
    }

    private static Statement.Builder statement() {
        return Statement.builder().id(StatementId.of("s")).act(SpeechAct.of("assert"));
    }

    /** A pledge of two contributions, each with a key and what it is within. */
    private static Pledge.Builder pledge(String key, String within, String other, String otherWithin) {
        return Pledge.builder()
                .id(PLEDGE)
                .addParties(party())
                .addContributions(
                        Funding.builder().key("a").build(),
                        Funding.builder().key(key).within(within).build(),
                        Funding.builder().key(other).within(otherWithin).build());
    }

    /** A pledge of two steps, each with a key and what it corrects. */
    private static Pledge.Builder steps(String key, String other, String corrects, String otherCorrects) {
        return Pledge.builder()
                .id(PLEDGE)
                .addParties(party())
                .addContributions(Funding.unspecified())
                .addSteps(
                        step().key(key).corrects(corrects).build(),
                        step().key(other).corrects(otherCorrects).build());
    }

    private static PledgeStep.Builder step() {
        return PledgeStep.builder().stage(Stage.PLEDGED);
    }

    private static Participation party() {
        return Participation.of(ACTOR, Role.of("pledgor"));
    }
}
