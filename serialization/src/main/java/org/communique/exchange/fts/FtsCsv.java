package org.communique.exchange.fts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.Role;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.exchange.record.CountryNames;
import org.communique.exchange.record.CsvRecords;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.Value;
import org.communique.time.Ternary;

/** Flows as HDX publishes them in CSV, with a column for each thing that may be several, joined by commas. */
public final class FtsCsv extends FtsFormat {

    private static final List<String> REQUIRED =
            List.of("id", "amountUSD", "srcOrganization", "destOrganization", "status");

    private static final Predicate<String> YEAR = Pattern.compile("\\d{4}").asMatchPredicate();
    private static final ClassificationScheme CLUSTER_NAME = FtsCodes.scheme("global-cluster-name");

    /** The names without commas of what there are several of: only a text of these alone can be taken apart. */
    private static final Set<String> CLUSTERS = Set.of(
            "Agriculture",
            "COVID-19",
            "Camp Coordination / Management",
            "Child Protection",
            "Coordination and support services",
            "Early Recovery",
            "Education",
            "Emergency Shelter and NFI",
            "Emergency Telecommunications",
            "Food Security",
            "Gender Based Violence",
            "Health",
            "Logistics",
            "Mine Action",
            "Multi-sector",
            "Nutrition",
            "Other",
            "Protection",
            "Water Sanitation Hygiene");

    /** Creates the format for one import. */
    public FtsCsv(MappingOptions options) {
        super(options);
    }

    @Override
    public boolean recognizes(String head) {
        String names = head.lines().findFirst().orElse("");
        return names.contains("amountUSD") && names.contains("srcOrganization");
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return new CsvRecords(in, REQUIRED, limits);
    }

    @Override
    public void map(Value row, RecordKey key, EntryOutput out) {
        FlowPledge pledge = new FlowPledge(row, key, out);
        boundary(row.get("boundary"));
        onBoundary(pledge);
        organization(pledge, "srcOrganization", "srcOrganizationTypes", Role.DONOR);
        organization(pledge, "destOrganization", "destOrganizationTypes", Role.RECIPIENT);
        locations(pledge);
        clusters(pledge);
        pledge.classify(FtsCodes.scheme("plan"), row.get("destPlanId"), row.get("destPlan"));
        pledge.classify("destPlanCode", "plan-code");
        pledge.classify(FtsCodes.scheme("project"), row.get("destProjectCode"), row.get("destProject"));
        pledge.classify("destEmergency", "emergency-name");
        pledge.classify("keywords", "keywords");
        period(pledge);
        Value type = row.get("flowType");
        if (type.text().filter(FtsCodes.CARRYOVER::equals).isPresent()) {
            pledge.newMoney(type, Ternary.NO);
        }
        pledge.end();
    }

    /** A row of tags says what the columns are, which is known. */
    @Override
    public void envelope(Value tags) {
        tags.lost(Reason.OUT_OF_SCOPE);
    }

    /** What is handed on within a country has no parent in a table: that it is so is kept, or it would count twice unseen. */
    private static void boundary(Value boundary) {
        if (boundary.text().filter("incoming"::equals).isPresent()) {
            boundary.lost(Reason.OUT_OF_SCOPE);
        }
    }

    /** A row says that others share, and not who they are. */
    private static void onBoundary(FlowPledge pledge) {
        Value onBoundary = pledge.flow().get("onBoundary");
        switch (onBoundary.text().orElse("")) {
            case "single" -> onBoundary.tick(Outcome.CARRIED);
            case "shared" -> pledge.openParties(onBoundary);
            default -> {}
        }
    }

    /** An organization has no number here; its name, which has commas, is never taken apart. */
    private static void organization(FlowPledge pledge, String column, String types, Role role) {
        Value name = pledge.flow().get(column);
        if (name.text().isEmpty()) {
            return;
        }
        String text = name.carried().orElseThrow();
        Organization.Builder organization = Organization.builder()
                .id(FtsIds.organizationNamed(text))
                .addNames(Name.of(text))
                .addEvidence(FtsIds.record("Organization:" + text));
        pledge.flow().get(types).carried().ifPresent(type -> {
            organization.addClassifications(Classification.of(FtsCodes.ORGANIZATION_TYPE, type));
            FtsCodes.kind(type).ifPresent(organization::kind);
        });
        pledge.party(organization.build(), role);
    }

    private void locations(FlowPledge pledge) {
        Value locations = pledge.flow().get("destLocations");
        Optional<String> text = locations.carried();
        List<String> codes = text.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .toList();
        boolean areCodes = codes.stream().allMatch(CountryNames::isAlpha3);
        (areCodes ? codes.stream() : text.stream())
                .forEach(code ->
                        pledge.party(location(FtsIds.locationNamed(code), code, Optional.empty()), Role.BENEFICIARY));
    }

    private static void clusters(FlowPledge pledge) {
        Value clusters = pledge.flow().get("destGlobalClusters");
        List<String> names = clusters.carried().stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .toList();
        if (CLUSTERS.containsAll(names)) {
            names.forEach(name -> pledge.classify(CLUSTER_NAME, name));
        } else {
            clusters.text().ifPresent(whole -> pledge.classify(CLUSTER_NAME, whole));
        }
    }

    private static void period(FlowPledge pledge) {
        Value first = pledge.flow().get("destUsageYearStart");
        Value last = pledge.flow().get("destUsageYearEnd");
        String from = first.text().filter(YEAR).orElse("");
        String to = last.text().filter(YEAR).orElse("");
        if (from.isEmpty() || to.isEmpty() || from.compareTo(to) > 0) {
            return;
        }
        first.carried();
        last.carried();
        pledge.period(from.equals(to) ? from : from + '/' + to);
    }
}
