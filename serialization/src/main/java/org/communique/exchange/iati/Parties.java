package org.communique.exchange.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.exchange.record.CountryNames;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.term.CountryCode;

/** Who takes part in an activity or a transaction, each once in a role. Not thread-safe. */
final class Parties {

    private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");

    private final Activity activity;
    private final List<Participation> parties = new ArrayList<>();
    private final Set<String> there = new HashSet<>();

    Parties(Activity activity) {
        this.activity = activity;
    }

    List<Participation> list() {
        return List.copyOf(parties);
    }

    boolean isEmpty() {
        return parties.isEmpty();
    }

    private boolean isThere(ActorId actor, Role role) {
        return there.contains(key(actor, role));
    }

    private static String key(ActorId actor, Role role) {
        return role.code() + ' ' + actor.local();
    }

    private void add(Participation party) {
        there.add(key(party.actor(), party.role()));
        parties.add(party);
    }

    /** Adds an organization, unless the element names none or it is there in that role. */
    void add(Value element, Role role) {
        if (Organizations.isNamed(element) && !isThere(Organizations.id(element), role)) {
            add(Participation.of(activity.organizations().take(element), role));
        }
    }

    /** Adds who reports, unless nobody does or they are there in that role. */
    void addReporter(Role role) {
        activity.reporter()
                .filter(reporter -> !isThere(reporter, role))
                .ifPresent(reporter -> add(Participation.of(reporter, role)));
    }

    /** Adds parties that are not there. */
    void addAll(List<Participation> more) {
        more.stream().filter(party -> !isThere(party.actor(), party.role())).forEach(this::add);
    }

    /** Adds the organizations that take part in the activity. */
    void addParticipating() {
        for (Value element : Elements.all(activity.element(), "participating-org")) {
            Value leaf = element.get("@role");
            Optional<Role> role = leaf.text().flatMap(IatiCodes::role);
            if (role.isEmpty()) {
                leaf.remark(Reason.UNKNOWN_CODE, "expected a role of an organization");
            } else {
                addParticipating(element, leaf, role.get());
            }
        }
    }

    private void addParticipating(Value element, Value leaf, Role role) {
        int before = parties.size();
        add(element, role);
        if (parties.size() > before) {
            leaf.carried();
            if (role.equals(Role.CHANNEL)) {
                leaf.remark(Reason.DOUBTFUL_CODE, "taken as " + role);
            }
        }
    }

    /** Adds the countries that an activity or a transaction benefits. */
    void addCountries(Value owner) {
        for (Value element : Elements.all(owner, "recipient-country")) {
            country(element).ifPresent(code -> addCountry(element, code));
        }
    }

    private void addCountry(Value element, CountryCode code) {
        ActorId id = IatiIds.country(code.code());
        if (!isThere(id, Role.BENEFICIARY)) {
            countryLeaf(element).carried();
            activity.out()
                    .shared(State.builder()
                            .id(id)
                            .addNames(Name.of(CountryNames.of(code)))
                            .addIdentifiers(Identifier.of(IdentifierScheme.ISO3166_1, code.code()))
                            .build());
            add(Participation.builder()
                    .actor(id)
                    .role(Role.BENEFICIARY)
                    .percentage(Classifications.percentage(element))
                    .build());
        }
    }

    /** The leaf that tells which country it is; early data have words and no code. */
    private static Value countryLeaf(Value element) {
        Value code = element.get("@code");
        return code.isSaid()
                ? code
                : Elements.narrative(element).map(Elements::text).orElse(Value.absent());
    }

    /** {@return which country an element means; absent where that is not known, which is reported of a code} */
    Optional<CountryCode> country(Value element) {
        Value leaf = countryLeaf(element);
        Optional<CountryCode> country = leaf.text().flatMap(this::country);
        if (country.isEmpty() && element.get("@code").isSaid()) {
            leaf.remark(Reason.UNKNOWN_CODE, "expected a code of ISO 3166-1");
        }
        return country;
    }

    private Optional<CountryCode> country(String text) {
        if (ALPHA2.matcher(text).matches()) {
            return Optional.of(CountryCode.of(text)).filter(CountryCode::known);
        }
        return activity.options().countries().apply(text).or(() -> CountryNames.find(text));
    }
}
