package dk.opgang.platform.caller;

import java.util.regex.Pattern;

/** On whose behalf a request is made. Decides, together with consents, what the caller may see. */
public sealed interface Tenant {

    /** The tenant of that {@linkplain Caller#tenantKey key}. */
    static Tenant of(String key) {
        String code = codeOf(key);
        return switch (key.substring(0, key.length() - code.length())) {
            case "municipality:" -> new Municipality(code);
            case "organisation:" -> new Organisation(code);
            default -> withoutCode(key);
        };
    }

    /** The municipality's code or the organisation's CVR of that {@linkplain Caller#tenantKey key}. */
    static String codeOf(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    private static Tenant withoutCode(String key) {
        return switch (key) {
            case "nobody" -> new Nobody();
            case "system" -> new System();
            default -> throw new IllegalStateException("There is no tenant " + key);
        };
    }

    /** A municipality, the data controller of its citizens; code of three digits. */
    record Municipality(String code) implements Tenant {
        private static final Pattern CODE = Pattern.compile("[1-9][0-9]{2}");

        public Municipality {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("A municipality code has three digits, got " + code);
            }
        }
    }

    /** A housing organisation, an employer or another partner; CVR of eight digits. */
    record Organisation(String cvr) implements Tenant {
        private static final Pattern CVR = Pattern.compile("[0-9]{8}");

        public Organisation {
            if (!CVR.matcher(cvr).matches()) {
                throw new IllegalArgumentException("A CVR has eight digits, got " + cvr);
            }
        }
    }

    /** A client of nobody's: the public front end, an auditor, an operator. Sees no person. */
    record Nobody() implements Tenant {}

    /** The service itself, in background work. Never made from a token. */
    record System() implements Tenant {}
}
