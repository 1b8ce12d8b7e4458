package org.communique.examples.beam;

import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.communique.exchange.Loss;
import org.communique.validation.Severity;

/**
 * What an importer lost of a file.
 *
 * @param file the name of the file
 * @param loss what it lost
 */
public record FileLoss(String file, Loss loss) {

    /** Reads and writes them. */
    public static final Coder<FileLoss> CODER = TextsCoder.of(FileLoss.class, FileLoss::texts, FileLoss::of);

    private List<String> texts() {
        return List.of(
                file,
                loss.record(),
                loss.path(),
                loss.value(),
                loss.reason(),
                loss.severity().name(),
                loss.detail());
    }

    private static FileLoss of(List<String> texts) {
        Severity severity = Severity.valueOf(texts.get(5));
        return new FileLoss(
                texts.get(0), new Loss(texts.get(1), texts.get(2), texts.get(3), texts.get(4), severity, texts.get(6)));
    }
}
