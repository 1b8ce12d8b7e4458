package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.ledger.By;
import org.communique.source.SourceKind;
import org.communique.term.LanguageTag;
import org.communique.time.Edtf;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What arguments are read as. */
final class ArgumentTypes {

    /** The list of codes that the kinds of sources are in. */
    private static final String SOURCE_KINDS = "source-kind";

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");

    /** A host, with whoever logs in before it and a port behind it. */
    private static final Pattern HOST =
            Pattern.compile("(?:[^@]*@)?(?:\\[[0-9A-Fa-f:.]+]|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.-]*)(?::[0-9]+)?");

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
                .registerConverter(Edtf.class, text -> refused(Edtf::parse, text, "refused.edtf"))
                .registerConverter(PublishedOption.Day.class, this::day)
                .registerConverter(SourceId.class, text -> id(SourceId.KIND, SourceId::of, SourceId::parse, text))
                .registerConverter(ActorId.class, text -> id(ActorId.KIND, ActorId::of, ActorId::parse, text))
                .registerConverter(EntryId.class, text -> refused(EntryId::parse, text, "refused.id"))
                .registerConverter(DossierId.class, text -> refused(DossierId::of, text, "refused.dossier-id"))
                .registerConverter(SourceKind.class, this::kind)
                .registerConverter(LanguageTag.class, text -> refused(LanguageTag::of, text, "refused.language"))
                .registerConverter(URI.class, this::url);
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
            throw new TypeConversionException(new UsageWords(words).choice(text, names));
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
    private <T> T id(String kind, Function<String, T> local, Function<String, T> whole, String text) {
        return refused(text.startsWith(kind + ":") ? whole : local, text, "refused.id-of", kind);
    }

    private <T> T refused(Function<String, T> reader, String text, String key, Object... more) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            Object[] arguments = Stream.concat(Stream.of(text), Stream.of(more)).toArray();
            throw new TypeConversionException(words.say(key, arguments));
        }
    }

    /** A code of another system has a colon; any other that is not in the list is taken for a slip. */
    private SourceKind kind(String text) {
        List<String> codes = SourceKind.all().stream().map(SourceKind::code).toList();
        if (!codes.contains(text) && !text.contains(":")) {
            throw new TypeConversionException(words.say("refused.code", text, SOURCE_KINDS)
                    + new UsageWords(words).meant(text.toLowerCase(Locale.ROOT), codes));
        }
        return refused(SourceKind::of, text, "refused.code", SOURCE_KINDS);
    }

    private URI url(String text) {
        return refused(ArgumentTypes::addressOf, text, "refused.url");
    }

    /**
     * {@return the address of something on the web}
     *
     * @throws IllegalArgumentException if it is none
     */
    private static URI addressOf(String text) {
        URI url = URI.create(text);
        boolean known = url.isAbsolute() && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT));
        if (!known
                || url.getRawAuthority() == null
                || !HOST.matcher(url.getRawAuthority()).matches()) {
            throw new IllegalArgumentException(text);
        }
        return url;
    }
}
