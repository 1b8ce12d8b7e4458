package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.communique.validation.Rule;
import org.junit.jupiter.api.Test;

class RuleMessagesTest {

    @Test
    void theLanguageOfTheMachineIsNobodysWish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(RuleMessages.text("id.duplicate", Locale.ROOT)).startsWith("an earlier entry");
            assertThat(RuleMessages.text("id.duplicate", Locale.UK)).startsWith("an earlier entry");
            assertThat(RuleMessages.text("id.duplicate", Locale.FRENCH)).startsWith("an earlier entry");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCountryHasTheTextOfItsLanguage() {
        assertThat(RuleMessages.text("id.duplicate", new Locale("de", "AT"))).startsWith("ein früherer Eintrag");
    }

    @Test
    void bothBundlesHaveATextForEachRuleAndNoOther() {
        List<String> codes = Rule.standard().stream().map(Rule::code).toList();

        for (Locale locale : List.of(Locale.ROOT, Locale.GERMAN)) {
            assertThat(ResourceBundle.getBundle("org.communique.validation.rules.messages", locale)
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> RuleMessages.text("id.triplicate", Locale.ROOT));
    }
}
