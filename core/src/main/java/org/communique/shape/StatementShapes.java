package org.communique.shape;

import org.communique.statement.Quotation;
import org.communique.statement.Stance;
import org.communique.statement.Statement;

/** The shapes of statements. */
final class StatementShapes {

    static final Table<Quotation, Quotation.Builder> QUOTATION =
            Table.of(Quotation.class, "Words that the source puts in quotation marks.", (rows, set) -> rows.required(
                            "form", Enums.QUOTATION_FORM, Quotation::form, set ? Quotation.Builder::form : null)
                    .meaning("How the quotation stands in the source.")
                    .atLeastOne(
                            "segments",
                            Scalar.TEXT,
                            Quotation::segments,
                            set ? Quotation.Builder::addAllSegments : null)
                    .meaning("The words, in the order of the source; at least one.")
                    .optional(
                            "language",
                            EntryShapes.LANGUAGE_TAG,
                            Quotation::language,
                            set ? Quotation.Builder::language : null)
                    .meaning("The language of the segments.")
                    .optional("original", Scalar.TEXT, Quotation::original, set ? Quotation.Builder::original : null)
                    .meaning("What was said before it was translated.")
                    .optional(
                            "originalLanguage",
                            EntryShapes.LANGUAGE_TAG,
                            Quotation::originalLanguage,
                            set ? Quotation.Builder::originalLanguage : null)
                    .meaning("The language of the original.")
                    .optional(
                            "translator",
                            Ids.ACTOR_ID,
                            Quotation::translator,
                            set ? Quotation.Builder::translator : null)
                    .meaning("Who translated.")
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            Quotation::evidence,
                            set ? Quotation.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(
                                            Quotation::builder, Quotation.Builder::extensions, Quotation.Builder::build)
                                    : null));

    static final Table<Stance, Stance.Builder> STANCE =
            Table.of(Stance.class, "What somebody is for or against, and how much.", (rows, set) -> rows.required(
                            "target", EntryShapes.TOPIC, Stance::target, set ? Stance.Builder::target : null)
                    .meaning("What it is for or against.")
                    .distinguishing()
                    .required("polarity", Enums.POLARITY, Stance::polarity, set ? Stance.Builder::polarity : null)
                    .meaning("On which side it is.")
                    .optional("strength", Terms.STRENGTH, Stance::strength, set ? Stance.Builder::strength : null)
                    .meaning("How strongly it is held.")
                    .optionalInt("priority", Scalar.integer(1), Stance::priority, set ? Stance.Builder::priority : null)
                    .meaning("Its place among the holder's concerns, 1 for the first.")
                    .optional("holder", Ids.ACTOR_ID, Stance::holder, set ? Stance.Builder::holder : null)
                    .meaning("Whose it is, where that is not the holder of the statement.")
                    .distinguishing()
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            Stance::evidence,
                            set ? Stance.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(
                                            Stance::builder, Stance.Builder::extensions, Stance.Builder::build)
                                    : null));

    static final Table<Statement, Statement.Builder> STATEMENT = Table.of(
            Statement.class,
            "Something that somebody said, or that the source says itself.",
            (rows, set) -> rows.required("id", Ids.STATEMENT_ID, Statement::id, set ? Statement.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(EntryShapes.HEADING)
                    .required("voice", Enums.VOICE, Statement::voice, set ? Statement.Builder::voice : null)
                    .meaning("Whose voice the source gives it; attributed where it is not said and there are speakers.")
                    .impliedBy("speakers")
                    .required("act", Terms.SPEECH_ACT, Statement::act, set ? Statement.Builder::act : null)
                    .meaning("What is done in saying it.")
                    .list("speakers", Ids.ACTOR_ID, Statement::speakers, set ? Statement.Builder::addAllSpeakers : null)
                    .meaning("Who says it: none where nobody is named, several for a joint text.")
                    .optional("holder", Ids.ACTOR_ID, Statement::holder, set ? Statement.Builder::holder : null)
                    .meaning("Whose view it is, where that is not the speakers'.")
                    .optional("capacity", Ids.OFFICE_ID, Statement::capacity, set ? Statement.Builder::capacity : null)
                    .meaning("The office in which the speaker speaks.")
                    .optional("medium", Terms.MEDIUM, Statement::medium, set ? Statement.Builder::medium : null)
                    .meaning("Where it is said.")
                    .optional("place", EntryShapes.PLACE, Statement::place, set ? Statement.Builder::place : null)
                    .meaning("The place where it is said, where no event that has one is the occasion.")
                    .optional("occasion", Ids.EVENT_ID, Statement::occasion, set ? Statement.Builder::occasion : null)
                    .meaning("The event at which it is said.")
                    .list(
                            "addressees",
                            Ids.ACTOR_ID,
                            Statement::addressees,
                            set ? Statement.Builder::addAllAddressees : null)
                    .meaning("To whom a demand or appeal is directed.")
                    .list("audience", Ids.ACTOR_ID, Statement::audience, set ? Statement.Builder::addAllAudience : null)
                    .meaning("Who is there to hear it.")
                    .optional("said", TimeShapes.TIME_EXPRESSION, Statement::said, set ? Statement.Builder::said : null)
                    .meaning("When it is said.")
                    .optional("gist", Scalar.TEXT, Statement::gist, set ? Statement.Builder::gist : null)
                    .meaning("What is said, in the editor's words.")
                    .list(
                            "quotations",
                            QUOTATION,
                            Statement::quotations,
                            set ? Statement.Builder::addAllQuotations : null)
                    .meaning("What is said, in the words of the source.")
                    .list("stances", STANCE, Statement::stances, set ? Statement.Builder::addAllStances : null)
                    .meaning("What it is for and against.")
                    .list("about", EntryShapes.TOPIC, Statement::about, set ? Statement.Builder::addAllAbout : null)
                    .meaning("What it is about.")
                    .optional("reports", Ids.STATEMENT_ID, Statement::reports, set ? Statement.Builder::reports : null)
                    .meaning("The statement that this one passes on.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Statement::builder, Statement.Builder::extensions, Statement.Builder::build)
                                    : null));

    private StatementShapes() {}
}
