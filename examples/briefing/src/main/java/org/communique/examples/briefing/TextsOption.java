package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.quotation.SourceText;
import org.communique.source.Source;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --text}: the texts of sources, in UTF-8. */
final class TextsOption {

    static final String NAME = "--text";

    @Option(names = NAME, paramLabel = "SOURCE=FILE")
    private Map<SourceId, String> files = new LinkedHashMap<>();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /**
     * {@return the text of each source that has one, in the order that they are given in}
     *
     * @throws UsageError if one cannot be read
     */
    Map<SourceId, String> read(Console console) {
        Map<SourceId, String> texts = new LinkedHashMap<>();
        files.forEach((source, file) -> texts.put(source, text(NAME + " ", file, console)));
        return texts;
    }

    /**
     * Refuses a text of a source that a dossier does not have, for it would be nowhere, and nobody would notice.
     *
     * @throws ParameterException if there is one
     */
    void expectIn(Dossier dossier, Words words) {
        files.keySet().stream()
                .filter(source -> dossier.find(source).isEmpty())
                .findFirst()
                .ifPresent(source -> {
                    throw new ParameterException(
                            command.commandLine(), new UsageWords(words).lacking(NAME, source, dossier));
                });
    }

    /**
     * {@return a source with its text, which a file or standard input holds}
     *
     * @throws UsageError if it cannot be read, or is no text
     */
    static SourceText sourceText(Source.Builder source, String file, Console console) {
        String text = text("", file, console);
        try {
            return SourceText.of(source.build(), text);
        } catch (IllegalArgumentException e) {
            throw new UsageError(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * {@return the text that a file or standard input holds}
     *
     * @param option what the refusal begins with
     * @throws UsageError if it cannot be read, or is not in UTF-8
     */
    static String text(String option, String file, Console console) {
        try (InputStream in = DossierFiles.open(file, console.in())) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            if (text.isBlank()) {
                throw new UsageError(option + DossierFiles.named(file, console) + ": "
                        + console.words().say("file.empty"));
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UsageError(
                    option + DossierFiles.named(file, console) + ": "
                            + console.words().say("refused.encoding"),
                    e);
        } catch (IOException e) {
            throw new UsageError(option + DossierFiles.place(file, e, console), e);
        }
    }
}
