package org.communique.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.communique.actor.CollectiveKind;
import org.communique.actor.Existence;
import org.communique.actor.MembershipStatus;
import org.communique.actor.NameKind;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.TenureStatus;
import org.communique.amount.Unit;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Relation;
import org.communique.event.CountKind;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.pledge.Instrument;
import org.communique.pledge.Recurrence;
import org.communique.pledge.Stage;
import org.communique.source.SourceKind;
import org.communique.statement.Medium;
import org.communique.statement.SpeechAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes that are API: none may ever go, whatever joins them. */
class PromisedCodesTest {

    static List<Arguments> promised() {
        return List.of(
                Arguments.of(EventType.all(), """
                        summit, conference, talks, meeting, visit, call, press-conference, mediation, summons, agreement,
                        contract, treaty, ratification, accession, recognition, relations-change, delivery, deployment,
                        peacekeeping, exercise, mission, suspension, resumption, reduction, withdrawal, easing, sanction,
                        expulsion, extradition, border-change, emergency-measure, restriction, censorship, ceasefire,
                        conflict, attack, military-operation, intervention, mobilization, escalation, tension, capability-change, cyber-attack, protest, riot, strike, petition, blockade, arrest, release, abuse,
                        investigation, inspection, ruling, election, appointment, resignation, taking-office, vote,
                        cooperation, lobbying, relief-operation, displacement, deportation, decision, founding,
                        dissolution, death, invasion, funeral, commemoration, state-visit, signing, evacuation, disaster"""),
                Arguments.of(Modality.all(), """
                        occurred, ongoing, planned, expected, proposed, hypothetical, postponed, cancelled, attempted,
                        prevented, failed, unstated"""),
                Arguments.of(SpeechAct.all(), """
                        assert, announce, declare, confirm, deny, describe, report, predict, propose, promise, offer,
                        accept, agree, refuse, reject, request, urge, demand, order, warn, threaten, condemn, accuse,
                        protest, express-concern, express-willingness, endorse, praise, congratulate, thank, apologize,
                        concede, insist, emphasize, comment, decline-to-comment, no-response, call-for-action"""),
                Arguments.of(Role.all(), """
                        host, organizer, chair, mediator, party, participant, observer, guest, speaker, signatory,
                        initiator, target, victim, proposer, co-developer, pledgor, donor, funder, channel, implementer,
                        buyer, supplier, guarantor, supporter, recipient, beneficiary, partner, co-organizer, remote-participant,
                        accountable, critic"""),
                Arguments.of(Stage.all(), """
                        considered, in-development, proposed, pledged, committed, contracted, allocated, disbursed,
                        delivered, suspended, resumed, withdrawn, lapsed, corrected"""),
                Arguments.of(Relation.all(), """
                        same-as, builds-on, follows, concurrent-with, reacts-to, leads-to, part-of, restates, supersedes,
                        fulfils, suspends, conflicts-with, supports, refutes"""),
                Arguments.of(OrganizationKind.all(), """
                        intergovernmental, alliance, coalition, government, government-body, legislature, court, armed-force, armed-group, police, party, opposition, company, fund, bank, media, ngo, union, religious-body, academic"""),
                Arguments.of(CollectiveKind.all(), """
                        states, officials, leaders, members, civilians, forces, opposition, refugees, protesters, media,
                        firms, unknown"""),
                Arguments.of(Existence.all(), """
                        existing, forming, proposed, hypothetical, dissolved, deceased"""),
                Arguments.of(TenureStatus.all(), """
                        incumbent, acting, former, designate, suspended, claimed"""),
                Arguments.of(MembershipStatus.all(), """
                        member, candidate, observer, prospective, suspended, former"""),
                Arguments.of(Share.all(), """
                        all, most, many, some, few, none, not-all"""),
                Arguments.of(NameKind.all(), """
                        official, alias, honorific-form, abbreviation, metonym"""),
                Arguments.of(SourceKind.all(), """
                        article, document, broadcast, post, dataset, editor"""),
                Arguments.of(Medium.all(), """
                        interview, press-conference, communique, post, heading"""),
                Arguments.of(Instrument.all(), """
                        grant, loan, guarantee, equity, debt-relief"""),
                Arguments.of(CountKind.all(), """
                        participants, killed, injured, detained"""),
                Arguments.of(Recurrence.all(), """
                        year, month"""),
                Arguments.of(Unit.all(), """
                        percent-of-gdp"""),
                Arguments.of(Basis.all(), """
                        stated, resolved, computed, editor, price, estimate"""),
                Arguments.of(IdentifierScheme.all(), """
                        wikidata, iso3166-1, lei, iati-org, fts-flow, gdelt, geonames, p-code"""),
                Arguments.of(ClassificationScheme.all(), """
                        plover, cameo"""));
    }

    @ParameterizedTest
    @MethodSource("promised")
    void everyPromisedCodeIsKnown(List<? extends Term> known, String promised) {
        List<String> codes = Arrays.asList(promised.split("[,\\s]+"));

        assertThat(known).extracting(Term::code).containsAll(codes);
    }
}
