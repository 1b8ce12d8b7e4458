package org.communique.examples.web;

import java.io.InputStream;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.json.CommuniqueJson;
import org.communique.json.LineReader;
import org.communique.json.LineWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Lines in, and lines out while they come in: an entry at a time, however many there are.
 *
 * <p>A fault behind the first line comes when the answer has begun: the connection is then closed before its end, and a
 * client sees that the answer is not whole.
 */
@RestController
final class SelectionController {

    private final CommuniqueJson json;

    SelectionController(CommuniqueJson json) {
        this.json = json;
    }

    /** {@return the entries of a kind, such as {@code pledge}} */
    @PostMapping(path = "/selections", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> select(InputStream lines, @RequestParam String kind) {
        LineReader reader = json.lineReader(lines);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(out -> {
            try (LineWriter writer = json.lineWriter(reader.dossier(), out)) {
                for (Optional<Entry> next = reader.next(); next.isPresent(); next = reader.next()) {
                    if (next.get().id().kind().equals(kind)) {
                        writer.write(next.get());
                    }
                }
            }
        });
    }
}
