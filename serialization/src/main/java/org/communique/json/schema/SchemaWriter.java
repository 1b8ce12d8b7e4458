package org.communique.json.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Outline;
import org.communique.json.codec.TokenWriter;
import org.communique.shape.Cardinality;
import org.communique.shape.Form;

/**
 * Writes the keywords of JSON Schema that say what a codec takes, as members of the object that is open.
 *
 * <p>Objects and unions become definitions, each written once however often it is referred to; all else stands where it
 * is used.
 */
final class SchemaWriter implements Outline {

    private static final long MOST_WHOLE = 999_999_999_999_999_999L;

    private final TokenWriter out;
    private final Set<String> defined = new HashSet<>();
    private final Deque<Definition> undefined = new ArrayDeque<>();

    SchemaWriter(TokenWriter out) {
        this.out = out;
    }

    /** Writes what was referred to, and what that refers to in turn. */
    void definitions() {
        object("$defs", () -> {
            while (!undefined.isEmpty()) {
                Definition next = undefined.remove();
                object(next.name, next.content);
            }
        });
    }

    /** Writes that what has a member is one thing, and what has it not is another. */
    void ifMember(String name, Codec<?> then, Codec<?> otherwise) {
        object("if", () -> texts("required", List.of(name)));
        schema("then", then);
        schema("else", otherwise);
    }

    void describe(String title, String about) {
        text("title", title);
        text("description", about);
    }

    void text(String name, String text) {
        out.name(name);
        out.text(text);
    }

    @Override
    public void text(String expected, Form form) {
        if (!form.equals(Form.any())) {
            text("title", expected);
        }
        text("type", "string");
        form(form);
    }

    private void form(Form form) {
        if (!form.pattern().isEmpty()) {
            text("pattern", form.pattern());
        }
        if (form.closed() && form.values().size() == 1) {
            text("const", form.values().get(0));
        } else if (!form.values().isEmpty()) {
            texts(form.closed() ? "enum" : "examples", form.values());
        }
    }

    @Override
    public void decimal(String expected, String pattern) {
        text("title", expected);
        texts("type", List.of("string", "number"));
        text("pattern", pattern);
    }

    @Override
    public void truth() {
        text("type", "boolean");
    }

    @Override
    public void whole(int least) {
        text("type", "integer");
        integer("minimum", least);
        integer("maximum", MOST_WHOLE);
    }

    @Override
    public void integer(int least) {
        text("type", "integer");
        integer("minimum", least);
        integer("maximum", Integer.MAX_VALUE);
    }

    @Override
    public void object(String name, String about, List<Field> fields) {
        refer(name, () -> {
            describe(name, about);
            text("type", "object");
            required(fields);
            fields.forEach(field -> field.impliedBy().ifPresent(list -> implied(field.name(), list)));
            object("properties", () -> fields.forEach(field -> object(field.name(), () -> field(field))));
        });
    }

    private void required(List<Field> fields) {
        List<String> names = fields.stream()
                .filter(field ->
                        field.cardinality() == Cardinality.ONCE || field.cardinality() == Cardinality.AT_LEAST_ONCE)
                .filter(field -> field.impliedBy().isEmpty())
                .map(Field::name)
                .toList();
        if (!names.isEmpty()) {
            texts("required", names);
        }
    }

    /** That one of two is there: the member itself, or a list with elements that implies it. */
    private void implied(String name, String list) {
        out.name("anyOf");
        out.beginArray();
        out.beginObject();
        texts("required", List.of(name));
        out.endObject();
        out.beginObject();
        texts("required", List.of(list));
        object("properties", () -> object(list, () -> integer("minItems", 1)));
        out.endObject();
        out.endArray();
    }

    private void field(Field field) {
        text("description", field.about());
        switch (field.cardinality()) {
            case ONCE, AT_MOST_ONCE -> field.codec().outline(this);
            case MANY -> array(field.codec());
            case AT_LEAST_ONCE -> {
                array(field.codec());
                integer("minItems", 1);
            }
        }
        field.byDefault().ifPresent(byDefault -> {
            out.name("default");
            byDefault.accept(out);
        });
    }

    private void array(Codec<?> elements) {
        text("type", "array");
        schema("items", elements);
    }

    /** Writes that it is a list, each element of which is what one of several codecs takes. */
    void listOfEither(List<Codec<?>> elements) {
        text("type", "array");
        object("items", () -> either(elements));
    }

    @Override
    public void union(String name, String about, Map<String, Codec<?>> byType, Codec<?> otherwise) {
        refer(name, () -> {
            describe(name, about);
            text("type", "object");
            texts("required", List.of("type"));
            out.name("allOf");
            out.beginArray();
            byType.forEach((type, codec) -> ifType(List.of(type), "then", codec));
            ifType(List.copyOf(byType.keySet()), "else", otherwise);
            out.endArray();
        });
    }

    /** Writes what an object is if, or unless, its type is one of these. */
    private void ifType(List<String> types, String then, Codec<?> codec) {
        out.beginObject();
        object("if", () -> object("properties", () -> object("type", () -> form(Form.closed(types)))));
        schema(then, codec);
        out.endObject();
    }

    @Override
    public void either(List<Codec<?>> codecs) {
        out.name("anyOf");
        out.beginArray();
        for (Codec<?> codec : codecs) {
            out.beginObject();
            codec.outline(this);
            out.endObject();
        }
        out.endArray();
    }

    @Override
    public void anything() {}

    @Override
    public void anyObject() {
        text("type", "object");
    }

    @Override
    public void keyed(Keys keys) {
        text("type", "object");
        integer("minProperties", 1);
        integer("maxProperties", 1);
        object("propertyNames", () -> form(keys.form()));
        if (!keys.byKey().isEmpty()) {
            object("properties", () -> keys.byKey().forEach(this::schema));
        }
        schema("additionalProperties", keys.otherwise());
    }

    private void schema(String name, Codec<?> codec) {
        object(name, () -> codec.outline(this));
    }

    private void refer(String name, Runnable content) {
        if (defined.add(name)) {
            undefined.add(new Definition(name, content));
        }
        text("$ref", "#/$defs/" + name);
    }

    private void object(String name, Runnable content) {
        out.name(name);
        out.beginObject();
        content.run();
        out.endObject();
    }

    private void integer(String name, long number) {
        out.name(name);
        out.integer(number);
    }

    private void texts(String name, List<String> texts) {
        out.name(name);
        out.beginArray();
        texts.forEach(out::text);
        out.endArray();
    }

    /** A definition that something refers to. */
    private record Definition(String name, Runnable content) {}
}
