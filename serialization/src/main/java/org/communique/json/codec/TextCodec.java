package org.communique.json.codec;

import java.util.function.Function;
import org.communique.shape.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a type that is a JSON string, and could be the name of a member as well.
 *
 * @param <T> the type
 */
public class TextCodec<T> implements Codec<T> {

    private final String expected;
    private final Form form;
    private final Function<String, T> parse;
    private final Function<? super T, String> print;
    /** Whether texts are of a form, as ids, codes and days are, which stand in a document many times. */
    private final boolean repeats;

    private final int hash;

    /**
     * Creates the codec.
     *
     * @param expected what is expected, for messages
     * @param form what its texts look like
     * @param parse makes the value; an {@link IllegalArgumentException} becomes a problem
     * @param print gives its text
     */
    TextCodec(String expected, Form form, Function<String, T> parse, Function<? super T, String> print) {
        this.expected = expected;
        this.form = form;
        this.parse = parse;
        this.print = print;
        this.hash = expected.hashCode();
        this.repeats = form.closed() || !form.pattern().isEmpty();
    }

    /** {@return a number that few other codecs have} */
    final int hash() {
        return hash;
    }

    /** {@return what its texts look like} */
    Form form() {
        return form;
    }

    /** {@return makes the value of a text; an {@link IllegalArgumentException} becomes a problem} */
    public final Function<String, T> parse() {
        return parse;
    }

    /** {@return gives the text of a value} */
    public final Function<? super T, String> print() {
        return print;
    }

    @Override
    public @Nullable T read(TokenReader in) {
        T known = repeats ? in.parsed(this) : null;
        return known == null ? parsed(in) : known;
    }

    private @Nullable T parsed(TokenReader in) {
        String text = in.text(expected);
        if (text == null) {
            return null;
        }
        try {
            T value = parse.apply(text);
            if (repeats) {
                in.keepParsed(this, text, value);
            }
            return value;
        } catch (IllegalArgumentException e) {
            String problem = Messages.withoutAttribute(String.valueOf(e.getMessage()));
            in.problem(Problem.VALUE, () -> problem + Messages.didYouMean(text, form.values()));
            return null;
        }
    }

    @Override
    public void write(TokenWriter out, T value) {
        out.text(print.apply(value));
    }

    @Override
    public void outline(Outline outline) {
        outline.text(expected, form);
    }
}
