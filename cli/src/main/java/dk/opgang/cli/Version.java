package dk.opgang.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the build, for {@code --version}. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"opgang " + (version == null ? "(development)" : version)};
    }
}
