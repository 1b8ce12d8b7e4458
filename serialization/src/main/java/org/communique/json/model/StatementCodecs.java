package org.communique.json.model;

import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.statement.Quotation;
import org.communique.statement.Stance;
import org.communique.statement.Statement;

/** The tables of statements. */
final class StatementCodecs {

    static final ObjectCodec<Quotation, Quotation.Builder> QUOTATION = Table.<Quotation, Quotation.Builder>of()
            .required("form", Enums.QUOTATION_FORM, Quotation::form, Quotation.Builder::form)
            .list("segments", Scalars.TEXT, Quotation::segments, Quotation.Builder::addAllSegments)
            .optional("language", EntryCodecs.LANGUAGE_TAG, Quotation::language, Quotation.Builder::language)
            .optional("original", Scalars.TEXT, Quotation::original, Quotation.Builder::original)
            .optional(
                    "originalLanguage",
                    EntryCodecs.LANGUAGE_TAG,
                    Quotation::originalLanguage,
                    Quotation.Builder::originalLanguage)
            .optional("translator", Ids.ACTOR_ID, Quotation::translator, Quotation.Builder::translator)
            .list("evidence", EvidenceCodecs.CITATION, Quotation::evidence, Quotation.Builder::addAllEvidence)
            .codec(Quotation::builder, Quotation.Builder::extensions, Quotation.Builder::build);

    static final ObjectCodec<Stance, Stance.Builder> STANCE = Table.<Stance, Stance.Builder>of()
            .required("target", EntryCodecs.TOPIC, Stance::target, Stance.Builder::target)
            .required("polarity", Enums.POLARITY, Stance::polarity, Stance.Builder::polarity)
            .optional("strength", Terms.STRENGTH, Stance::strength, Stance.Builder::strength)
            .optionalInt("priority", Scalars.INTEGER, Stance::priority, Stance.Builder::priority)
            .optional("holder", Ids.ACTOR_ID, Stance::holder, Stance.Builder::holder)
            .list("evidence", EvidenceCodecs.CITATION, Stance::evidence, Stance.Builder::addAllEvidence)
            .codec(Stance::builder, Stance.Builder::extensions, Stance.Builder::build);

    static final ObjectCodec<Statement, Statement.Builder> STATEMENT = Table.<Statement, Statement.Builder>of()
            .required("id", Ids.STATEMENT_ID, Statement::id, Statement.Builder::id)
            .with(EntryCodecs.HEADING)
            .required("voice", Enums.VOICE, Statement::voice, Statement.Builder::voice)
            .required("act", Terms.SPEECH_ACT, Statement::act, Statement.Builder::act)
            .list("speakers", Ids.ACTOR_ID, Statement::speakers, Statement.Builder::addAllSpeakers)
            .optional("holder", Ids.ACTOR_ID, Statement::holder, Statement.Builder::holder)
            .optional("capacity", Ids.OFFICE_ID, Statement::capacity, Statement.Builder::capacity)
            .optional("medium", Terms.MEDIUM, Statement::medium, Statement.Builder::medium)
            .optional("occasion", Ids.EVENT_ID, Statement::occasion, Statement.Builder::occasion)
            .list("addressees", Ids.ACTOR_ID, Statement::addressees, Statement.Builder::addAllAddressees)
            .list("audience", Ids.ACTOR_ID, Statement::audience, Statement.Builder::addAllAudience)
            .optional("said", TimeCodecs.TIME_EXPRESSION, Statement::said, Statement.Builder::said)
            .optional("gist", Scalars.TEXT, Statement::gist, Statement.Builder::gist)
            .list("quotations", QUOTATION, Statement::quotations, Statement.Builder::addAllQuotations)
            .list("stances", STANCE, Statement::stances, Statement.Builder::addAllStances)
            .list("about", EntryCodecs.TOPIC, Statement::about, Statement.Builder::addAllAbout)
            .optional("reports", Ids.STATEMENT_ID, Statement::reports, Statement.Builder::reports)
            .with(EntryCodecs.ENTRY)
            .codec(Statement::builder, Statement.Builder::extensions, Statement.Builder::build);

    private StatementCodecs() {}
}
