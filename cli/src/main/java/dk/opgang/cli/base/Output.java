package dk.opgang.cli.base;

import java.util.Locale;

/** The forms of what a command prints on standard output. */
public enum Output {
    TABLE,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
