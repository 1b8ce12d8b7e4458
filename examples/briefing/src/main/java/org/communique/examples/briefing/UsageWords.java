package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.id.EntryId;
import picocli.CommandLine;
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
            return unexpected(unmatched.getCommandLine(), unmatched.getUnmatched());
        } else if (wrong instanceof MissingParameterException missing) {
            return missing(missing);
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

    /** Where an option is misspelt, its value stands where an argument would: of them nothing is said. */
    private String unexpected(CommandLine command, List<String> arguments) {
        return arguments.stream()
                .filter(UsageWords::isOption)
                .findFirst()
                .map(option -> words.say("refused.unexpected", option)
                        + meant(option.replaceFirst("=.*", ""), options(command.getCommandSpec())))
                .orElseGet(() -> words.say("refused.unexpected", String.join(" ", arguments)));
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-") && argument.length() > 1;
    }

    private String missing(MissingParameterException wrong) {
        List<String> others = wrong.getCommandLine().getUnmatchedArguments();
        return others.stream().anyMatch(UsageWords::isOption)
                ? unexpected(wrong.getCommandLine(), others)
                : words.say(
                        "refused.missing",
                        wrong.getMissing().stream().map(UsageWords::name).collect(Collectors.joining(", ")));
    }

    /** {@return what comes nearest to a word, as the end of a sentence; nothing if none comes near it} */
    String meant(String word, List<String> known) {
        return meant(Nearest.to(word, known));
    }

    /** {@return the same of an id: the nearest of its kind, else one of another kind that is called like it} */
    String meantId(String id, List<String> ids) {
        String kind = id.substring(0, id.indexOf(':') + 1);
        String name = id.substring(kind.length());
        List<String> names = ids.stream()
                .filter(other -> other.startsWith(kind))
                .map(other -> other.substring(kind.length()))
                .toList();
        return meant(Nearest.to(name, names).map(nearest -> kind + nearest).or(() -> ids.stream()
                .filter(other -> other.endsWith(":" + name))
                .findFirst()));
    }

    private String meant(Optional<String> nearest) {
        return nearest.map(known -> "; " + words.say("refused.meant", known)).orElse("");
    }

    /** {@return that one of some names is expected, and which comes nearest to what is given} */
    String choice(String given, List<String> names) {
        return words.say("refused.choice", words.anyOf(names), given) + meant(given, names);
    }

    /** {@return that a dossier has no entry of an id that an option names, and which id comes nearest} */
    String lacking(String option, EntryId id, Dossier dossier) {
        List<String> ids = dossier.entries().map(entry -> entry.id().text()).toList();
        return words.say("refused.unknown", option, id) + meantId(id.text(), ids);
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
