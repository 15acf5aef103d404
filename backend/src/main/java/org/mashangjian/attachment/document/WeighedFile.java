package org.mashangjian.attachment.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Weighs what the parser reads byte by byte, which is what it makes objects of; streams are read in blocks, and left alone. */
final class WeighedFile implements RandomAccessRead {
    private final RandomAccessRead file;
    private final PdfWeight weight;

    WeighedFile(Path path, PdfWeight weight) throws IOException {
        this.file = new RandomAccessReadBufferedFile(path);
        this.weight = weight;
    }

    @Override
    public int read() throws IOException {
        var letter = file.read();
        weight.add(letter);
        return letter;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return file.read(into, offset, length);
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return file.createView(start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
