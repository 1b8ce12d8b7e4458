package org.communique.exchange.cameo;

/**
 * Types and modes of events after PLOVER, as facts, and what they are in the model.
 *
 * <p>The types are those of manual 0.8 and, behind them, those that earlier releases had besides; the terms are this library's.
 */
final class PloverTable {

    /** A line is a type with its term; one that begins with a point is a mode of that type, with its term where it has one. */
    static final String LINES = """
            AGREE says express-willingness
            CONSULT does talks together
            .visit does visit visits
            .third-party does meeting together
            .multilateral does conference together ?
            .phone does call together
            .host does visit hosts
            SUPPORT says endorse for ?
            CONCEDE says concede
            COOPERATE does cooperation together
            AID does delivery acts ?
            RETREAT does easing acts ?
            .withdraw does withdrawal acts
            .release does release acts
            .disarm does surrender acts ?
            .ceasefire does ceasefire acts
            .access does easing acts ?
            .resign does resignation acts
            REQUEST says request
            .assist
            .change
            .yield
            .meet
            ACCUSE says accuse against
            .disapprove says condemn against
            .investigate does investigation acts
            .allege
            REJECT says reject
            .assist
            .change
            .yield
            .meet
            THREATEN says threaten
            .restrict
            .arrest
            .relations
            .expel
            .territory
            .violence
            .ban
            .political
            PROTEST does protest acts
            .demo
            .riot does riot acts
            .strike does strike acts
            .hunger
            .boycott does protest acts ?
            .obstruct does blockade acts
            .vandalize
            .demo-org
            .demo-spon
            .riot-spon does riot acts
            .strike-gen does strike acts
            .strike-hun
            SANCTION does sanction acts
            .convict does ruling acts
            .expel does expulsion acts
            .withdraw does withdrawal acts
            .discontinue does suspension acts ?
            MOBILIZE does mobilization acts
            .troops
            .weapons
            .police
            .militia
            COERCE does pressure acts
            .seize does restriction acts ?
            .restrict does restriction acts
            .ban does restriction acts
            .censor does censorship acts
            .curfew does restriction acts
            .martial-law does emergency-measure acts
            .arrest does arrest acts
            .detain does arrest acts
            .deport does deportation acts
            .confiscate does restriction acts ?
            .withhold does restriction acts ?
            .misinformation does pressure acts ?
            .cyber does cyber-attack acts
            ASSAULT does attack acts
            .abduct does abuse acts ?
            .beat
            .torture does abuse acts
            .sexual does abuse acts
            .targeted
            .destroy
            .primitive
            .firearms
            .explosives
            .suicide-attack
            .aerial
            .drone
            .heavy-weapons
            .crowd-control
            .unconventional
            .assassinate
            DEMAND says demand
            DISAPPROVE says condemn against
            INVESTIGATE does investigation acts
            YIELD does easing acts ?
            FIGHT does attack acts
            .firearms
            .explosives
            .heavy-weapons
            .suicide-attack
            .assassinate
            """;

    private PloverTable() {}
}
