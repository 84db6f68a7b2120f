package dk.opgang.platform.batch;

import dk.opgang.platform.crypto.SubjectCipher;

/** How the rows of one batch are kept. */
interface BodyCipher {

    /** As they are: they hold no more of a person than the tables do. */
    BodyCipher PLAIN = new BodyCipher() {
        @Override
        public byte[] encrypt(byte[] plain) {
            return plain;
        }

        @Override
        public byte[] decrypt(byte[] encrypted) {
            return encrypted;
        }
    };

    byte[] encrypt(byte[] plain);

    byte[] decrypt(byte[] encrypted);

    static BodyCipher of(SubjectCipher cipher) {
        return new BodyCipher() {
            @Override
            public byte[] encrypt(byte[] plain) {
                return cipher.encrypt(plain);
            }

            @Override
            public byte[] decrypt(byte[] encrypted) {
                return cipher.decrypt(encrypted);
            }
        };
    }
}
