package org.communique.exchange.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.extension.JsonText;
import org.communique.json.codec.Input;
import org.communique.json.codec.Limits;
import org.communique.json.codec.NameTableException;
import org.communique.json.codec.Problem;
import org.communique.json.codec.Problems;
import org.communique.json.codec.RefusedException;
import org.communique.json.codec.TokenFactory;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.ValuePositions;
import tools.jackson.core.JsonToken;

/** Reads JSON into {@link Value}s, whose paths are JSON Pointers. */
public final class JsonTree {

    /** The greatest depth and size of what an entry keeps. */
    private static final Limits KEPT = new Limits(1 << 29, 1000, 1 << 29, 1 << 20, 1 << 20, Integer.MAX_VALUE);

    private JsonTree() {}

    /** {@return the value of kept JSON} */
    public static Value of(JsonText kept) {
        return of(kept, "");
    }

    /** {@return the value of JSON that stands at a path} */
    public static Value of(JsonText kept, String path) {
        byte[] utf8 = kept.text().getBytes(StandardCharsets.UTF_8);
        return read(utf8, path, KEPT, TokenFactory.withTable());
    }

    /**
     * {@return the value of a record}
     *
     * @throws RefusedRecordException if it is no JSON, or beyond a limit
     */
    static Value read(byte[] utf8, Limits limits, TokenFactory factory) {
        return read(utf8, "", limits, factory);
    }

    private static Value read(byte[] utf8, String path, Limits limits, TokenFactory factory) {
        Problems problems = new Problems();
        Input input = new Input(utf8, utf8.length, 1, limits, true, problems, ValuePositions.NONE, factory);
        Optional<Value> value = read(input, path);
        Optional<Problem> problem = problems.list().stream().findFirst();
        if (problem.isPresent()) {
            throw new RefusedRecordException(
                    problem.get().pointer(), problem.get().message());
        }
        return value.orElseThrow(() -> new IllegalStateException("neither a value nor a problem"));
    }

    private static Optional<Value> read(Input input, String path) {
        try {
            return whole(input, path);
        } catch (NameTableException e) {
            return whole(input.withoutTable(), path);
        }
    }

    private static Optional<Value> whole(Input input, String path) {
        try (TokenReader in = TokenReader.open(input)) {
            Value value = value(in, path);
            in.expectEnd();
            return Optional.of(value);
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    private static Value value(TokenReader in, String path) {
        return switch (in.token()) {
            case START_OBJECT -> object(in, path);
            case START_ARRAY -> list(in, path);
            default -> leaf(in, path);
        };
    }

    private static Value object(TokenReader in, String path) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.isNew(name, members.keySet())) {
                members.put(name, value(in, path + '/' + escaped(name)));
            }
        }
        return Value.object(members);
    }

    private static Value list(TokenReader in, String path) {
        List<Value> items = new ArrayList<>();
        while (in.nextElement()) {
            items.add(value(in, path + '/' + items.size()));
        }
        return Value.list(items);
    }

    private static Value leaf(TokenReader in, String path) {
        if (in.token() == JsonToken.VALUE_STRING) {
            String text = in.text("a text");
            return Value.leaf(path, text == null ? "" : text);
        }
        JsonText json = in.canonical();
        String text = json == null ? "" : json.text();
        return Value.leaf(path, JsonText.of(text.isEmpty() ? "null" : text), text.equals("null") ? "" : text);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
