package org.communique.exchange.fts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.OrganizationKind;
import org.communique.entry.ClassificationScheme;
import org.communique.pledge.Stage;

/** Codes of FTS in the model. */
final class FtsCodes {

    static final String IN_KIND = "in kind";
    static final String FINANCIAL = "financial";
    static final String CARRYOVER = "Carryover";
    static final String PARKED = "Parked";

    static final ClassificationScheme FLOW_TYPE = scheme("flow-type");
    static final ClassificationScheme CONTRIBUTION_TYPE = scheme("contribution-type");
    static final ClassificationScheme STATUS = scheme("status");
    static final ClassificationScheme ORGANIZATION_TYPE = scheme("organization-type");
    static final ClassificationScheme ORGANIZATION_SUBTYPE = scheme("organization-subtype");

    private static final Map<String, OrganizationKind> KINDS = Map.of(
            "Government", OrganizationKind.GOVERNMENT,
            "UN agency", OrganizationKind.INTERGOVERNMENTAL,
            "Inter-governmental", OrganizationKind.INTERGOVERNMENTAL,
            "NGO", OrganizationKind.NGO,
            "Red Cross/Red Crescent", OrganizationKind.NGO,
            "Pooled fund", OrganizationKind.FUND);

    /** Kinds of which the model has none: a body of these types is of no kind. */
    private static final Set<String> OTHER_KINDS =
            Set.of("Private organization/foundation", "Other", "Financial institution");

    private static final Map<String, String> SCHEMES = Map.of(
            "Plan", "plan",
            "Emergency", "emergency",
            "GlobalCluster", "global-cluster",
            "Cluster", "cluster",
            "Project", "project",
            "Location", "location",
            "UsageYear", "usage-year");

    private FtsCodes() {}

    static ClassificationScheme scheme(String name) {
        return ClassificationScheme.of(FtsIds.SYSTEM + ':' + name);
    }

    /** {@return the scheme of what a flow goes to, or comes from, where the type is known} */
    static Optional<ClassificationScheme> schemeOf(String type, boolean isSource) {
        return Optional.ofNullable(SCHEMES.get(type)).map(name -> scheme(isSource ? "source-" + name : name));
    }

    static Optional<Stage> stage(String status) {
        return Stage.all().stream()
                .filter(stage -> stage.ftsStatus().equals(Optional.of(status)))
                .findFirst();
    }

    static Optional<OrganizationKind> kind(String type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    static boolean isKnownType(String type) {
        return KINDS.containsKey(type) || OTHER_KINDS.contains(type);
    }
}
