package org.communique.json.model;

import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.statement.Quotation;
import org.communique.statement.Stance;
import org.communique.statement.Statement;

/** The tables of statements. */
final class StatementCodecs {

    static final ObjectCodec<Quotation, Quotation.Builder> QUOTATION = Table.<Quotation, Quotation.Builder>of(
                    "Quotation", "Words that the source puts in quotation marks.")
            .required("form", Enums.QUOTATION_FORM, Quotation::form, Quotation.Builder::form)
            .about("How the quotation stands in the source.")
            .atLeastOne("segments", Scalars.TEXT, Quotation::segments, Quotation.Builder::addAllSegments)
            .about("The words, in the order of the source; at least one.")
            .optional("language", EntryCodecs.LANGUAGE_TAG, Quotation::language, Quotation.Builder::language)
            .about("The language of the segments.")
            .optional("original", Scalars.TEXT, Quotation::original, Quotation.Builder::original)
            .about("What was said before it was translated.")
            .optional(
                    "originalLanguage",
                    EntryCodecs.LANGUAGE_TAG,
                    Quotation::originalLanguage,
                    Quotation.Builder::originalLanguage)
            .about("The language of the original.")
            .optional("translator", Ids.ACTOR_ID, Quotation::translator, Quotation.Builder::translator)
            .about("Who translated.")
            .list("evidence", EvidenceCodecs.CITATION, Quotation::evidence, Quotation.Builder::addAllEvidence)
            .about(EvidenceCodecs.EVIDENCE)
            .codec(Quotation::builder, Quotation.Builder::extensions, Quotation.Builder::build);

    static final ObjectCodec<Stance, Stance.Builder> STANCE = Table.<Stance, Stance.Builder>of(
                    "Stance", "What somebody is for or against, and how much.")
            .required("target", EntryCodecs.TOPIC, Stance::target, Stance.Builder::target)
            .about("What it is for or against.")
            .required("polarity", Enums.POLARITY, Stance::polarity, Stance.Builder::polarity)
            .about("On which side it is.")
            .optional("strength", Terms.STRENGTH, Stance::strength, Stance.Builder::strength)
            .about("How strongly it is held.")
            .optionalInt("priority", Scalars.integer(1), Stance::priority, Stance.Builder::priority)
            .about("Its place among the holder's concerns, 1 for the first.")
            .optional("holder", Ids.ACTOR_ID, Stance::holder, Stance.Builder::holder)
            .about("Whose it is, where that is not the holder of the statement.")
            .list("evidence", EvidenceCodecs.CITATION, Stance::evidence, Stance.Builder::addAllEvidence)
            .about(EvidenceCodecs.EVIDENCE)
            .codec(Stance::builder, Stance.Builder::extensions, Stance.Builder::build);

    static final ObjectCodec<Statement, Statement.Builder> STATEMENT = Table.<Statement, Statement.Builder>of(
                    "Statement", "Something that somebody said, or that the source says itself.")
            .required("id", Ids.STATEMENT_ID, Statement::id, Statement.Builder::id)
            .about("The id, unique in the dossier.")
            .with(EntryCodecs.HEADING)
            .required("voice", Enums.VOICE, Statement::voice, Statement.Builder::voice)
            .about("Whose voice the source gives it.")
            .required("act", Terms.SPEECH_ACT, Statement::act, Statement.Builder::act)
            .about("What is done in saying it.")
            .list("speakers", Ids.ACTOR_ID, Statement::speakers, Statement.Builder::addAllSpeakers)
            .about("Who says it: none where nobody is named, several for a joint text.")
            .optional("holder", Ids.ACTOR_ID, Statement::holder, Statement.Builder::holder)
            .about("Whose view it is, where that is not the speakers'.")
            .optional("capacity", Ids.OFFICE_ID, Statement::capacity, Statement.Builder::capacity)
            .about("The office in which the speaker speaks.")
            .optional("medium", Terms.MEDIUM, Statement::medium, Statement.Builder::medium)
            .about("Where it is said.")
            .optional("occasion", Ids.EVENT_ID, Statement::occasion, Statement.Builder::occasion)
            .about("The event at which it is said.")
            .list("addressees", Ids.ACTOR_ID, Statement::addressees, Statement.Builder::addAllAddressees)
            .about("To whom a demand or appeal is directed.")
            .list("audience", Ids.ACTOR_ID, Statement::audience, Statement.Builder::addAllAudience)
            .about("Who is there to hear it.")
            .optional("said", TimeCodecs.TIME_EXPRESSION, Statement::said, Statement.Builder::said)
            .about("When it is said.")
            .optional("gist", Scalars.TEXT, Statement::gist, Statement.Builder::gist)
            .about("What is said, in the editor's words.")
            .list("quotations", QUOTATION, Statement::quotations, Statement.Builder::addAllQuotations)
            .about("What is said, in the words of the source.")
            .list("stances", STANCE, Statement::stances, Statement.Builder::addAllStances)
            .about("What it is for and against.")
            .list("about", EntryCodecs.TOPIC, Statement::about, Statement.Builder::addAllAbout)
            .about("What it is about.")
            .optional("reports", Ids.STATEMENT_ID, Statement::reports, Statement.Builder::reports)
            .about("The statement that this one passes on.")
            .with(EntryCodecs.ENTRY)
            .codec(Statement::builder, Statement.Builder::extensions, Statement.Builder::build);

    private StatementCodecs() {}
}
