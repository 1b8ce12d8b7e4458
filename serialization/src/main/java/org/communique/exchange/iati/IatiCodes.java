package org.communique.exchange.iati;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Role;
import org.communique.entry.ClassificationScheme;
import org.communique.internal.Codes;
import org.communique.pledge.Instrument;
import org.communique.pledge.Stage;

/** What codes of IATI mean here, and the words that stood for them in versions before 2.01. */
final class IatiCodes {

    /** From whom money comes back. */
    static final Role PROVIDER = Role.of("iati:provider");
    /** To whom money comes back. */
    static final Role RECEIVER = Role.of("iati:receiver");
    /** Who reports for others. */
    static final Role SECONDARY_REPORTER = Role.of("iati:secondary-reporter");

    private static final Map<String, Role> ROLES = Map.ofEntries(
            entry("1", Role.FUNDER),
            entry("funding", Role.FUNDER),
            entry("donor", Role.FUNDER),
            entry("2", Role.ACCOUNTABLE),
            entry("accountable", Role.ACCOUNTABLE),
            entry("3", Role.CHANNEL),
            entry("extending", Role.CHANNEL),
            entry("4", Role.IMPLEMENTER),
            entry("implementing", Role.IMPLEMENTER),
            entry("beneficiary", Role.BENEFICIARY));

    private static final Map<String, OrganizationKind> KINDS = Map.ofEntries(
            entry("10", OrganizationKind.GOVERNMENT),
            entry("11", OrganizationKind.GOVERNMENT_BODY),
            entry("15", OrganizationKind.GOVERNMENT_BODY),
            entry("21", OrganizationKind.NGO),
            entry("22", OrganizationKind.NGO),
            entry("23", OrganizationKind.NGO),
            entry("24", OrganizationKind.NGO),
            entry("40", OrganizationKind.INTERGOVERNMENTAL),
            entry("70", OrganizationKind.COMPANY),
            entry("71", OrganizationKind.COMPANY),
            entry("72", OrganizationKind.COMPANY),
            entry("73", OrganizationKind.COMPANY),
            entry("80", OrganizationKind.ACADEMIC));

    /** Types that are no one kind of body: public and private partners, foundations, others. */
    private static final Set<String> NO_KIND = Set.of("30", "60", "90");

    private static final Map<String, String> FORMER_TYPES = Map.of(
            "government", "10",
            "other public sector", "15",
            "international ngo", "21",
            "national ngo", "22",
            "regional ngo", "23",
            "public private partnership", "30",
            "multilateral", "40",
            "foundation", "60",
            "private sector", "70",
            "academic, training and research", "80");

    private static final Map<String, Instrument> INSTRUMENTS = Map.ofEntries(
            entry("110", Instrument.GRANT),
            entry("grant", Instrument.GRANT),
            entry("410", Instrument.LOAN),
            entry("411", Instrument.LOAN),
            entry("412", Instrument.LOAN),
            entry("413", Instrument.LOAN),
            entry("414", Instrument.LOAN),
            entry("421", Instrument.LOAN),
            entry("loan", Instrument.LOAN),
            entry("1100", Instrument.GUARANTEE),
            entry("510", Instrument.EQUITY),
            entry("511", Instrument.EQUITY),
            entry("512", Instrument.EQUITY));

    private static final Pattern DEBT_RELIEF = Pattern.compile("6[123]\\d");

    private static final Map<String, Stage> STATUSES = Map.of(
            "1", Stage.IN_DEVELOPMENT,
            "5", Stage.WITHDRAWN,
            "6", Stage.SUSPENDED);

    /** Code lists that earlier versions called by name. */
    private static final Map<String, String> FORMER_VOCABULARIES =
            Map.of("dac", "1", "dac-3", "2", "oecd dac crs", "1");

    private static final Map<String, ClassificationScheme> SCHEMES = Map.of(
            "sector-1", ClassificationScheme.DAC_SECTOR,
            "aid-type-1", ClassificationScheme.IATI_AID_TYPE,
            "aid-type-2", ClassificationScheme.EARMARKING,
            "finance-type", ClassificationScheme.IATI_FINANCE_TYPE);

    private IatiCodes() {}

    /** {@return the role with this code or word; absent where there is none} */
    static Optional<Role> role(String code) {
        return Optional.ofNullable(ROLES.get(lower(code)));
    }

    /** {@return the code of a type of organization that former versions had a word for} */
    static String organizationType(String code) {
        return FORMER_TYPES.getOrDefault(lower(code), code);
    }

    /** {@return what kind of body an organization of this type is; absent where that is not one kind} */
    static Optional<OrganizationKind> kind(String type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    static boolean isOrganizationType(String type) {
        return KINDS.containsKey(type) || NO_KIND.contains(type);
    }

    /** {@return the form of money of this finance type; absent for many} */
    static Optional<Instrument> instrument(String financeType) {
        return DEBT_RELIEF.matcher(financeType).matches()
                ? Optional.of(Instrument.DEBT_RELIEF)
                : Optional.ofNullable(INSTRUMENTS.get(lower(financeType)));
    }

    /** {@return the stage of an activity of this status; absent while it goes on or is over} */
    static Optional<Stage> stage(String status) {
        return Optional.ofNullable(STATUSES.get(status));
    }

    /** {@return the code list of an element that has but one} */
    static ClassificationScheme scheme(String list) {
        return SCHEMES.getOrDefault(list, ClassificationScheme.of(IatiIds.SYSTEM + ':' + list));
    }

    /** {@return the code list of words that were written in the place of the codes of a list} */
    static ClassificationScheme former(ClassificationScheme scheme) {
        return ClassificationScheme.of(
                IatiIds.SYSTEM + ":former-" + scheme.code().replace("iati-", ""));
    }

    /**
     * {@return the code list of an element that has several, by the code of the vocabulary or the first one where none is told;
     * absent where the vocabulary cannot be a part of a code}
     */
    static Optional<ClassificationScheme> scheme(String list, Optional<String> vocabulary) {
        String lower = lower(vocabulary.orElse("1"));
        String code = list + '-' + FORMER_VOCABULARIES.getOrDefault(lower, lower);
        return Codes.wellFormed(IatiIds.SYSTEM + ':' + code) ? Optional.of(scheme(code)) : Optional.empty();
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
