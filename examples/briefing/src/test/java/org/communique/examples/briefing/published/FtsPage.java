package org.communique.examples.briefing.published;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of flows as the Financial Tracking Service publishes them, as much of it as sums need. */
record FtsPage(JsonNode data) {

    static FtsPage read(Path file) {
        return new FtsPage(JsonMapper.shared().readTree(file.toFile()).get("data"));
    }

    List<JsonNode> flows() {
        return data.get("flows").valueStream().toList();
    }

    /** {@return a pledge for each flow, each a part of the flow that it was split from, where that is on the page} */
    Dossier dossier() {
        Set<String> ids = flows().stream().map(FtsPage::id).collect(Collectors.toSet());
        List<Link> parts = flows().stream()
                .flatMap(flow ->
                        part(flow).filter(link -> ids.contains(link.object().local())).stream())
                .toList();
        return Dossier.of(DossierId.of("fts"))
                .plus(flows().stream().map(FtsPage::pledge).toList())
                .plus(parts);
    }

    private static String id(JsonNode flow) {
        return flow.get("id").asString();
    }

    private static Pledge pledge(JsonNode flow) {
        return Pledge.builder()
                .id(PledgeId.of(id(flow)))
                .addAllParties(parties(flow, "sourceObjects", Role.DONOR))
                .addAllParties(parties(flow, "destinationObjects", Role.RECIPIENT))
                .addContributions(funding(flow))
                .addSteps(PledgeStep.of(stage(flow.get("status").asString())))
                .build();
    }

    private static Stage stage(String status) {
        return switch (status) {
            case "pledge" -> Stage.PLEDGED;
            case "commitment" -> Stage.COMMITTED;
            case "paid" -> Stage.DISBURSED;
            default -> throw new IllegalArgumentException(status);
        };
    }

    private static List<Participation> parties(JsonNode flow, String side, Role role) {
        return flow.get(side)
                .valueStream()
                .filter(object -> object.get("type").asString().equals("Organization"))
                .map(object -> Participation.of(ActorId.of(object.get("id").asString()), role))
                .toList();
    }

    /** A flow of nothing is one that was wholly split into others: how much it was is not said there. */
    private static Funding funding(JsonNode flow) {
        Funding.Builder funding =
                Funding.builder().newMoney(Ternary.of(flow.get("newMoney").asBoolean()));
        if (flow.get("contributionType").asString().equals("in kind")) {
            funding.instrument(Instrument.IN_KIND);
        }
        return dollars(flow).signum() == 0
                ? funding.build()
                : funding.amount(amount(flow)).build();
    }

    static BigDecimal dollars(JsonNode flow) {
        return flow.get("amountUSD").decimalValue();
    }

    /** What was given in the currency in which it was, with the dollars that the service states for it. */
    private static MoneyAmount amount(JsonNode flow) {
        MoneyAmount dollars = MoneyAmount.of(dollars(flow), "USD");
        return flow.has("originalCurrency")
                ? MoneyAmount.of(
                                flow.get("originalAmount").decimalValue(),
                                flow.get("originalCurrency").asString())
                        .toBuilder()
                        .addEquivalents(Equivalent.of(dollars))
                        .build()
                : dollars;
    }

    private static Optional<Link> part(JsonNode flow) {
        return Stream.of(flow.get("parentFlowId"))
                .filter(parent -> !parent.isNull())
                .map(parent -> Link.of(
                        LinkId.of(id(flow)), PledgeId.of(id(flow)), Relation.PART_OF, PledgeId.of(parent.asString())))
                .findFirst();
    }
}
