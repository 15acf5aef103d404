package org.mashangjian.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.resizers.Resizers;

/** Brings a picture to at most 2048 pixels on its longer edge, on white where it was transparent. */
final class PhotoScaling {
    static final int LONGEST_EDGE = 2048;

    private PhotoScaling() {}

    static BufferedImage scaled(BufferedImage picture) {
        var longer = Math.max(picture.getWidth(), picture.getHeight());
        var factor = Math.min(1.0, (double) LONGEST_EDGE / longer);
        var scaled = new BufferedImage(
                edge(picture.getWidth(), factor), edge(picture.getHeight(), factor), BufferedImage.TYPE_3BYTE_BGR);
        var canvas = scaled.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, scaled.getWidth(), scaled.getHeight());
        canvas.dispose();
        Resizers.BILINEAR.resize(picture, scaled);
        return scaled;
    }

    private static int edge(int pixels, double factor) {
        return (int) Math.max(1, Math.round(pixels * factor));
    }
}
