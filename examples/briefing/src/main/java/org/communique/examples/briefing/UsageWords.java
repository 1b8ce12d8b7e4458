package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words, and what is nearest to it. */
final class UsageWords {

    /** What picocli says of a value that has no equals sign. */
    private static final Pattern NO_PAIR = Pattern.compile("in KEY=VALUE format but was (.*)$");

    private final Words words;

    UsageWords(Words words) {
        this.words = words;
    }

    /** {@return the words for wrong usage; what a command itself says stays as it is} */
    String of(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (wrong instanceof MissingParameterException missing) {
            return words.say(
                    "refused.missing",
                    missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining(", ")));
        } else if (wrong instanceof OverwrittenOptionException twice) {
            return words.say("refused.twice", name(twice.getOverwritten()));
        } else if (wrong instanceof MutuallyExclusiveArgsException) {
            return words.say("refused.together");
        } else if (wrong.getCause() instanceof TypeConversionException value && wrong.getArgSpec() != null) {
            return name(wrong.getArgSpec()) + ": " + value.getMessage();
        }
        String told = String.valueOf(wrong.getMessage());
        Matcher pair = NO_PAIR.matcher(told);
        return pair.find() && wrong.getArgSpec() != null
                ? name(wrong.getArgSpec())
                        + ": "
                        + words.say("refused.choice", wrong.getArgSpec().paramLabel(), pair.group(1))
                : told;
    }

    private String unmatched(UnmatchedArgumentException wrong) {
        List<String> arguments = wrong.getUnmatched();
        String first = arguments.get(0).replaceFirst("=.*", "");
        String told = words.say("refused.unexpected", String.join(" ", arguments));
        return first.startsWith("-")
                ? told + meant(first, options(wrong.getCommandLine().getCommandSpec()))
                : told;
    }

    /** {@return what comes nearest to a word, as the end of a sentence; nothing if none comes near it} */
    String meant(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(nearest -> "; " + words.say("refused.meant", nearest))
                .orElse("");
    }

    private static List<String> options(CommandSpec command) {
        List<String> names = new ArrayList<>();
        command.options().stream()
                .filter(option -> !option.hidden())
                .flatMap(option -> Stream.of(option.names()))
                .forEach(names::add);
        return names;
    }

    /** "--width", "FILE", "--before ITEM ITEM". */
    private static String name(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            int most = option.arity().min();
            return option.longestName() + (most > 1 ? (" " + option.paramLabel()).repeat(most) : "");
        }
        return argument.paramLabel();
    }
}
