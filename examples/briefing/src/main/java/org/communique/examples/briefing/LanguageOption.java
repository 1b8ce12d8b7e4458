package org.communique.examples.briefing;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code --lang}: in which language a command speaks. */
final class LanguageOption {

    private static final String NAME = "--lang";
    private static final List<String> CODES =
            Words.LANGUAGES.stream().map(Locale::getLanguage).toList();

    private LanguageOption() {}

    /** Gives a command the option. */
    static void addTo(CommandSpec command) {
        command.addOption(OptionSpec.builder(NAME)
                .paramLabel("LANGUAGE")
                .type(String.class)
                .completionCandidates(CODES)
                .build());
    }

    /** {@return the words of the language that is asked for, before anything is made of the arguments} */
    static Words words(String... args) {
        String code = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(NAME + "=")) {
                code = args[i].substring(NAME.length() + 1);
            } else if (args[i].equals(NAME) && i + 1 < args.length) {
                code = args[i + 1];
            }
        }
        return Words.of(code);
    }

    /** {@return the index behind the option where the arguments begin with it, else 0} */
    static int behind(String... args) {
        if (args.length > 0 && args[0].startsWith(NAME + "=")) {
            return 1;
        }
        return args.length > 1 && args[0].equals(NAME) ? 2 : 0;
    }

    /**
     * Refuses a language that there are no words in.
     *
     * @throws ParameterException if it is one
     */
    static void check(ParseResult parsed, Words words) {
        String asked = parsed.matchedOptionValue(NAME, CODES.get(0));
        if (!CODES.contains(asked)) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), NAME + ": " + new UsageWords(words).choice(asked, CODES));
        }
    }
}
