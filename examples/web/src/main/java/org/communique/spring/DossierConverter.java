package org.communique.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Dossiers as bodies, as a document or as lines.
 *
 * <p>A body is refused as soon as it is too large, and before it is held as a whole; one that is said to be too large by
 * {@link ContentLengthFilter}. All faults of a body are raised, as {@link org.communique.json.DossierReadException}.
 */
public final class DossierConverter extends AbstractHttpMessageConverter<Dossier> {

    private final CommuniqueJson json;
    private final long maxBytes;
    private final Duration patience;

    /**
     * Makes a converter.
     *
     * @param json what reads and writes, with the limits for what is in a body
     * @param maxBytes the greatest length of a body, white space included
     * @param patience how long a body may take to arrive
     */
    public DossierConverter(CommuniqueJson json, long maxBytes, Duration patience) {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_NDJSON);
        this.json = json;
        this.maxBytes = maxBytes;
        this.patience = patience;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Dossier.class.isAssignableFrom(type);
    }

    @Override
    protected Dossier readInternal(Class<? extends Dossier> type, HttpInputMessage message) throws IOException {
        InputStream body = new LimitedBody(message.getBody(), maxBytes, patience);
        try {
            return isLines(message.getHeaders().getContentType()) ? json.readLines(body) : json.read(body);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    @Override
    protected void writeInternal(Dossier dossier, HttpOutputMessage message) throws IOException {
        OutputStream body = message.getBody();
        try {
            if (isLines(message.getHeaders().getContentType())) {
                json.writeLines(dossier, body);
            } else {
                json.write(dossier, body);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static boolean isLines(@Nullable MediaType type) {
        return MediaType.APPLICATION_NDJSON.isCompatibleWith(type);
    }
}
