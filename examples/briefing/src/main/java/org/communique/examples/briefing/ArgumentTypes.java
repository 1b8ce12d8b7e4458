package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.ledger.By;
import org.communique.source.SourceKind;
import org.communique.term.LanguageTag;
import org.communique.time.Edtf;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What arguments are read as. */
final class ArgumentTypes {

    private final Words words;

    ArgumentTypes(Words words) {
        this.words = words;
    }

    /** Reads the arguments of all commands of a command line. */
    void registerWith(CommandLine line) {
        line.registerConverter(Path.class, this::path)
                .registerConverter(Integer.class, this::number)
                .registerConverter(LocalDate.class, this::date)
                .registerConverter(Instant.class, this::moment)
                .registerConverter(BigDecimal.class, this::share)
                .registerConverter(By.class, this::key)
                .registerConverter(Edtf.class, refusing(Edtf::parse))
                .registerConverter(PublishedOption.Day.class, this::day)
                .registerConverter(SourceId.class, text -> id(SourceId.KIND, SourceId::of, SourceId::parse, text))
                .registerConverter(ActorId.class, text -> id(ActorId.KIND, ActorId::of, ActorId::parse, text))
                .registerConverter(EntryId.class, refusing(EntryId::parse))
                .registerConverter(DossierId.class, refusing(DossierId::of))
                .registerConverter(SourceKind.class, refusing(SourceKind::of))
                .registerConverter(LanguageTag.class, refusing(LanguageTag::of));
    }

    private Path path(String name) {
        try {
            return FileNames.path(name);
        } catch (FileNames.BadName e) {
            throw new TypeConversionException(ErrorReporting.reason(e, words));
        }
    }

    private Integer number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new TypeConversionException(words.say("refused.number", text));
        }
        return Integer.valueOf(text);
    }

    private LocalDate date(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new TypeConversionException(words.say("refused.date", text));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(words.say("refused.day", text));
        }
    }

    private Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(words.say("refused.moment", text));
        }
    }

    /** Hundredths of a whole. */
    private BigDecimal share(String text) {
        if (!text.matches("[0-9]{1,4}([.][0-9]{1,6})?%")) {
            throw new TypeConversionException(words.say("refused.share", text));
        }
        return new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
    }

    private By key(String text) {
        List<By> keys = List.of(By.values());
        List<String> names = keys.stream().map(ArgumentTypes::name).toList();
        int index = names.indexOf(text.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new TypeConversionException(words.say("refused.choice", words.anyOf(names), text));
        }
        return keys.get(index);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private PublishedOption.Day day(String text) {
        int equals = text.lastIndexOf('=');
        Optional<SourceId> source = equals < 0
                ? Optional.empty()
                : Optional.of(id(SourceId.KIND, SourceId::of, SourceId::parse, text.substring(0, equals)));
        return new PublishedOption.Day(source, date(text.substring(equals + 1)));
    }

    /** The word before the colon may be left out. */
    private static <T> T id(String kind, Function<String, T> local, Function<String, T> whole, String text) {
        return refused(text.startsWith(kind + ":") ? whole : local, text);
    }

    private static <T> ITypeConverter<T> refusing(Function<String, T> reader) {
        return text -> refused(reader, text);
    }

    private static <T> T refused(Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
