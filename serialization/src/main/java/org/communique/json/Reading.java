package org.communique.json;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Input;
import org.communique.json.codec.NameTableException;
import org.communique.json.codec.Problems;
import org.communique.json.codec.RefusedException;
import org.communique.json.codec.TokenFactory;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.ValuePositions;

/** Reads one value that fills its input. */
final class Reading {

    private Reading() {}

    /** {@return the value; absent where a problem spoils it} */
    static <T> Optional<T> one(Codec<T> codec, byte[] document, ReadOptions options, Problems problems) {
        return one(codec, document, options, problems, ValuePositions.NONE);
    }

    /** {@return the value; absent where a problem spoils it} */
    static <T> Optional<T> one(
            Codec<T> codec, byte[] document, ReadOptions options, Problems problems, ValuePositions places) {
        return one(
                codec,
                new Input(
                        document,
                        document.length,
                        1,
                        options.document(),
                        !options.rejectsUnknown(),
                        problems,
                        places,
                        TokenFactory.withTable()));
    }

    /**
     * {@return the value, within the limits of a line}
     *
     * @throws DossierReadException if anything is wrong with it
     */
    static <T> T strict(Codec<T> codec, byte[] json, ReadOptions options) {
        Problems problems = new Problems();
        Optional<T> value = one(
                codec,
                new Input(
                        json,
                        json.length,
                        1,
                        options.line(),
                        !options.rejectsUnknown(),
                        problems,
                        ValuePositions.NONE,
                        TokenFactory.withTable()));
        if (!problems.isEmpty()) {
            throw new DossierReadException(Fault.of(problems));
        }
        return value.orElseThrow();
    }

    /** {@return the value; absent where a problem spoils it} */
    static <T> Optional<T> one(Codec<T> codec, Input input) {
        try {
            return read(codec, input);
        } catch (NameTableException e) {
            return read(codec, input.withoutTable());
        }
    }

    private static <T> Optional<T> read(Codec<T> codec, Input input) {
        try (TokenReader in = TokenReader.open(input)) {
            Optional<T> value = Optional.ofNullable(codec.read(in));
            in.expectEnd();
            return value;
        } catch (RefusedException e) {
            return Optional.empty();
        } catch (NameTableException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            input.fail(e);
            return Optional.empty();
        }
    }
}
