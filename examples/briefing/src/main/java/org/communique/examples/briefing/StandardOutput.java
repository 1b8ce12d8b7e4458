package org.communique.examples.briefing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Standard output. Where its reader has enough of it, as {@code head} does, the rest is dropped; other trouble is told
 * from that whatever language the platform speaks.
 */
final class StandardOutput extends FilterOutputStream {

    private static final Path PATH = Path.of("/dev/stdout");
    private static final int TYPE = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private final BooleanSupplier read;
    private boolean readerLeft;

    /** Takes whether somebody reads what is written, who may have enough of it. */
    StandardOutput(OutputStream out, BooleanSupplier read) {
        super(out);
        this.read = read;
    }

    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput::isRead);
    }

    /** Whether it is a pipe or socket, by the bits of POSIX; platforms that have none name the trouble instead. */
    private static boolean isRead() {
        try {
            int type = (int) Files.getAttribute(PATH, "unix:mode") & TYPE;
            return type == PIPE || type == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (readerLeft) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (!read.getAsBoolean()) {
                throw e;
            }
            readerLeft = true;
        }
    }
}
