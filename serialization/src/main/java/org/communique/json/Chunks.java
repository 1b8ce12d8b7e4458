package org.communique.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes in memory that are never moved for want of room: each piece that is written is kept as it came. */
final class Chunks extends OutputStream {

    private final List<byte[]> chunks = new ArrayList<>();
    private int length;

    @Override
    public void write(int b) {
        add(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int start, int count) {
        if (count > 0) {
            add(Arrays.copyOfRange(bytes, start, start + count));
        }
    }

    private void add(byte[] chunk) {
        length = Math.addExact(length, chunk.length);
        chunks.add(chunk);
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] chunk : chunks) {
            out.write(chunk, 0, chunk.length);
        }
    }

    byte[] toByteArray() {
        if (chunks.size() == 1) {
            return chunks.get(0);
        }
        byte[] bytes = new byte[length];
        int end = 0;
        for (byte[] chunk : chunks) {
            System.arraycopy(chunk, 0, bytes, end, chunk.length);
            end += chunk.length;
        }
        return bytes;
    }

    @Override
    public String toString() {
        return new String(toByteArray(), StandardCharsets.UTF_8);
    }
}
