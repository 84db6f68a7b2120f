package dk.opgang.participants.access;

import java.util.Locale;

/** The categories of data that this service answers; codes of {@code data-categories}, as consents name them. */
public enum DataCategory {
    IDENTITY,
    RESIDENCE,
    BENEFITS,
    EDUCATION,
    CONTACTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
