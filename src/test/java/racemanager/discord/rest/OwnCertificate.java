package racemanager.discord.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A certificate for host names that signs itself, written as RFC 5280 has it, because the JDK reads but makes none. */
record OwnCertificate(PrivateKey key, X509Certificate certificate) {

    private static final int INTEGER = 0x02;
    private static final int BITS = 0x03;
    private static final int OCTETS = 0x04;
    private static final int ID = 0x06;
    private static final int UTF8 = 0x0C;
    private static final int TIME = 0x17;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int VERSION = 0xA0;
    private static final int EXTENSIONS = 0xA3;
    private static final int HOST_NAME = 0x82;
    private static final byte[] ECDSA_WITH_SHA256 =
            of(SEQUENCE, of(ID, HexFormat.of().parseHex("2a8648ce3d040302")));
    private static final byte[] COMMON_NAME = of(ID, 0x55, 4, 3);
    private static final byte[] ALTERNATIVE_NAMES = of(ID, 0x55, 0x1D, 17);

    static OwnCertificate of(String... hosts) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        var keys = generator.generateKeyPair();
        var body = body(keys, hosts);
        var signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(keys.getPrivate());
        signing.update(body);
        var signature = of(BITS, joined(new byte[1], signing.sign()));
        var file = of(SEQUENCE, joined(body, ECDSA_WITH_SHA256, signature));
        var read = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
        return new OwnCertificate(keys.getPrivate(), (X509Certificate) read);
    }

    private static byte[] body(KeyPair keys, String... hosts) {
        var name = of(SEQUENCE, of(SET, of(SEQUENCE, joined(COMMON_NAME, of(UTF8, "Own".getBytes(US_ASCII))))));
        var validity =
                joined(of(TIME, "200101000000Z".getBytes(US_ASCII)), of(TIME, "491231000000Z".getBytes(US_ASCII)));
        var names = joined(Stream.of(hosts)
                .map(host -> of(HOST_NAME, host.getBytes(US_ASCII)))
                .toArray(byte[][]::new));
        var extension = of(SEQUENCE, joined(ALTERNATIVE_NAMES, of(OCTETS, of(SEQUENCE, names))));
        return of(
                SEQUENCE,
                joined(
                        of(VERSION, of(INTEGER, 2)),
                        of(INTEGER, BigInteger.valueOf(4_711).toByteArray()),
                        ECDSA_WITH_SHA256,
                        name,
                        of(SEQUENCE, validity),
                        name,
                        keys.getPublic().getEncoded(),
                        of(EXTENSIONS, of(SEQUENCE, extension))));
    }

    private static byte[] of(int tag, int... content) {
        var bytes = new byte[content.length];
        for (int n = 0; n < content.length; n++) bytes[n] = (byte) content[n];
        return of(tag, bytes);
    }

    /** Lengths of up to 127 are one byte; longer ones say first of how many bytes they are. */
    private static byte[] of(int tag, byte[] content) {
        var length = content.length < 128
                ? new byte[] {(byte) content.length}
                : new byte[] {(byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return joined(new byte[] {(byte) tag}, length, content);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
