package org.communique.spring;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * A body of so many bytes at most, white space too, that has to be there in time however slowly it trickles.
 *
 * <p>Nothing is kept: whatever reads it decides how much it holds.
 */
final class LimitedBody extends FilterInputStream {

    private final long maxBytes;
    private final long deadline;
    private long count;

    LimitedBody(InputStream body, long maxBytes, Duration patience) {
        super(body);
        this.maxBytes = maxBytes;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        counted(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    private void counted(int more) throws IOException {
        count += more;
        if (count > maxBytes) {
            throw new BodyTooLargeException(maxBytes);
        }
        if (System.nanoTime() - deadline > 0) {
            throw new SocketTimeoutException("the body did not arrive in time");
        }
    }
}
