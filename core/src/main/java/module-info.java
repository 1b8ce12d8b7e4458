/** Immutable, validated types for public diplomacy: who said what, promised what, and what happened. */
@SuppressWarnings("module") // the one that internals are exported to is built later
module org.communique.core {
    requires transitive java.money;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.communique.actor;
    exports org.communique.amount;
    exports org.communique.dossier;
    exports org.communique.entry;
    exports org.communique.event;
    exports org.communique.evidence;
    exports org.communique.extension;
    exports org.communique.id;
    exports org.communique.ledger;
    exports org.communique.pledge;
    exports org.communique.position;
    exports org.communique.quotation;
    exports org.communique.revision;
    exports org.communique.shape;
    exports org.communique.source;
    exports org.communique.statement;
    exports org.communique.term;
    exports org.communique.time;
    exports org.communique.timeline;
    exports org.communique.validation;
    exports org.communique.internal to
            org.communique.serialization;
}
