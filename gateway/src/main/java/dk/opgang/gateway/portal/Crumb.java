package dk.opgang.gateway.portal;

/** A page above the present one. */
public record Crumb(String label, String address) {}
