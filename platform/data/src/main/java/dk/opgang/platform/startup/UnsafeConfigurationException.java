package dk.opgang.platform.startup;

/** Stops the start of a service. Its message names the property or the role that is to be mended. */
public final class UnsafeConfigurationException extends RuntimeException {

    UnsafeConfigurationException(String message) {
        super(message);
    }
}
