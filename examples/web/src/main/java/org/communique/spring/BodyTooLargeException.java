package org.communique.spring;

import java.io.IOException;

/** A body of more bytes than a service takes. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long maxBytes) {
        super("the body has more than " + maxBytes + " bytes");
    }
}
