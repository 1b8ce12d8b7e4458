package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.at;
import static org.communique.examples.briefing.article.Coalition.attribute;
import static org.communique.examples.briefing.article.Coalition.by;
import static org.communique.examples.briefing.article.Coalition.citing;
import static org.communique.examples.briefing.article.Coalition.entries;
import static org.communique.examples.briefing.article.Coalition.entry;
import static org.communique.examples.briefing.article.Coalition.event;
import static org.communique.examples.briefing.article.Coalition.statement;
import static org.communique.examples.briefing.article.FactAssertions.assertEvent;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByHealey;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByLavrov;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByStarmer;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByVonDerLeyen;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByZelensky;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ObjectAssert;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.EventId;
import org.communique.statement.Medium;
import org.communique.statement.Polarity;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.junit.jupiter.api.Test;

/** Facts about words in quotation marks: whose they are, in which form, in how many pieces, about what. */
class QuotationFactsTest {

    @Test
    void f017LavrovsWarningQuotesOnlyWhatThePlanWouldMean() {
        assertSpokenByLavrov("lavrov-warning", SpeechAct.WARN)
                .returns(
                        List.of("pledge:uk-peacekeeping-troops", "event:nato-involvement"),
                        statement -> entries(statement.about()))
                .satisfies(citing(attribute("act", at(478, 507, 508, 599))));
        assertQuotation("lavrov-warning", QuotationForm.PARTIAL, 1)
                .satisfies(citing(at(508, 599)))
                .satisfies(quotation -> assertThat(quotation.segments().get(0))
                        .startsWith("the direct,")
                        .endsWith("the war against Russia."));
        assertEvent("nato-involvement", EventType.INTERVENTION, Modality.HYPOTHETICAL)
                .satisfies(citing(by("lavrov-warning", attribute("modality", at(478, 507, 508, 599)))));
        assertThat(event("nato-involvement").conditions())
                .singleElement()
                .returns(
                        "pledge:uk-peacekeeping-troops",
                        condition -> condition.entry().orElseThrow().text())
                .satisfies(citing(by("lavrov-warning", at(478, 507))));
    }

    @Test
    void f021LavrovInsistsInThreeQuotedWords() {
        assertSpokenByLavrov("lavrov-insistence", SpeechAct.INSIST)
                .returns(Optional.of(Medium.PRESS_CONFERENCE), Statement::medium)
                .returns(Optional.of(EventId.of("lavrov-press-conference")), Statement::occasion)
                .returns(List.of("pledge:uk-peacekeeping-troops"), statement -> entries(statement.about()))
                .satisfies(citing(attribute("speakers", at(642, 651)), at(652, 677)));
        assertThat(statement("lavrov-insistence").stances())
                .singleElement()
                .returns("pledge:uk-peacekeeping-troops", stance -> entry(stance.target()))
                .returns(Polarity.OPPOSES, Stance::polarity)
                .satisfies(citing(at(678, 696)));
        assertQuotation("lavrov-insistence", QuotationForm.PARTIAL, 1)
                .returns(List.of("can’t be allowed"), Quotation::segments)
                .satisfies(citing(at(678, 696)));
    }

    @Test
    void f040HealeyIsQuotedWithOneWord() {
        assertSpokenByHealey("healey-determination", SpeechAct.EMPHASIZE)
                .returns(List.of("event:war"), statement -> entries(statement.about()));
        assertQuotation("healey-determination", QuotationForm.PARTIAL, 1)
                .returns(List.of("fixed"), Quotation::segments)
                .satisfies(citing(at(1394, 1401)));
    }

    @Test
    void f057StarmersUtteranceBeginsWithItsFirstPiece() {
        assertSpokenByStarmer("starmer-on-fighting", SpeechAct.ASSERT);
        assertQuotation("starmer-on-fighting", QuotationForm.DIRECT, 2)
                .satisfies(citing(at(2090, 2194, 2204, 2293)))
                .satisfies(quotation -> assertThat(quotation.segments().get(0))
                        .startsWith("The fighting is going on,")
                        .endsWith("wait for a deal,"));
    }

    @Test
    void f058FrameBetweenThePiecesGivesTheSpeaker() {
        assertSpokenByStarmer("starmer-on-fighting", SpeechAct.ASSERT)
                .satisfies(citing(attribute("speakers", at(2195, 2203))));
    }

    @Test
    void f060StarmersUtteranceEndsWithItsSecondPiece() {
        assertSpokenByStarmer("starmer-on-fighting", SpeechAct.ASSERT)
                .returns(
                        List.of("event:war", "event:fighting-on", "event:ukraine-defence-strengthening"),
                        statement -> entries(statement.about()));
        assertQuotation("starmer-on-fighting", QuotationForm.DIRECT, 2)
                .satisfies(citing(at(2090, 2194, 2204, 2293)))
                .satisfies(quotation -> assertThat(quotation.segments().get(1))
                        .startsWith("We’ve got to make sure")
                        .endsWith("strongest position."));
    }

    @Test
    void f069HealeyIsQuotedInFull() {
        assertSpokenByHealey("healey-on-drones", SpeechAct.ASSERT)
                .returns(
                        List.of("pledge:uk-drones-given", "event:drone-effect"),
                        statement -> entries(statement.about()));
        assertQuotation("healey-on-drones", QuotationForm.DIRECT, 1)
                .satisfies(citing(at(2571, 2759)))
                .satisfies(quotation -> assertThat(quotation.segments().get(0))
                        .startsWith("The UK has already provided")
                        .endsWith("behind the front line."));
    }

    @Test
    void f084ZelenskyIsQuotedWithTwoWordsAboutTheMeeting() {
        assertSpokenByZelensky("zelensky-on-meeting", SpeechAct.PRAISE, Optional.empty())
                .returns(List.of("event:brussels-meeting"), statement -> entries(statement.about()));
        assertQuotation("zelensky-on-meeting", QuotationForm.PARTIAL, 1)
                .returns(List.of("productive day"), Quotation::segments)
                .satisfies(citing(at(3292, 3308)));
    }

    @Test
    void f105VonDerLeyenIsQuotedWithTwoWordsAboutThePackage() {
        assertSpokenByVonDerLeyen("von-der-leyen-on-package", SpeechAct.DESCRIBE)
                .returns(List.of("pledge:eu-defence-package"), statement -> entries(statement.about()))
                .satisfies(citing(at(4225, 4267)));
        assertThat(statement("von-der-leyen-on-package").stances())
                .singleElement()
                .returns("pledge:eu-defence-package", stance -> entry(stance.target()))
                .returns(Polarity.FAVOURS, Stance::polarity)
                .satisfies(citing(at(4249, 4267)));
        assertQuotation("von-der-leyen-on-package", QuotationForm.PARTIAL, 1)
                .returns(List.of("watershed moment"), Quotation::segments)
                .satisfies(citing(at(4249, 4267)));
    }

    @Test
    void f106BlockQuoteHasItsSpeakerInTheParagraphBefore() {
        assertSpokenByVonDerLeyen("von-der-leyen-on-europe", SpeechAct.ASSERT)
                .returns(
                        List.of("pledge:eu-defence-package", "actor:europe", "actor:ukraine"),
                        statement -> entries(statement.about()))
                .satisfies(citing(attribute("speakers", at(4174, 4224))));
        assertQuotation("von-der-leyen-on-europe", QuotationForm.BLOCK, 1)
                .satisfies(citing(at(4278, 4493)))
                .satisfies(quotation -> assertThat(quotation.segments().get(0))
                        .startsWith("Europe faces")
                        .endsWith("just peace."));
    }

    private static ObjectAssert<Quotation> assertQuotation(String statement, QuotationForm form, int segments) {
        assertThat(statement(statement).quotations()).hasSize(1);
        Quotation quotation = statement(statement).quotations().get(0);
        assertThat(quotation.segments()).hasSize(segments);
        return assertThat(quotation).returns(form, Quotation::form);
    }
}
