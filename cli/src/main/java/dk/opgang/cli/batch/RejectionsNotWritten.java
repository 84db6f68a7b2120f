package dk.opgang.cli.batch;

import java.io.IOException;

/** The file for the rejected rows cannot be written, for instance since the disk is full. */
final class RejectionsNotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RejectionsNotWritten(IOException cause) {
        super(reason(cause), cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    private static String reason(IOException cause) {
        String told = String.valueOf(cause.getMessage());
        return cause.getClass() == IOException.class ? told : cause.getClass().getSimpleName() + ": " + told;
    }
}
